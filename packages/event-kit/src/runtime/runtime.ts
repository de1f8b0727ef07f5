import type { Clock } from '@thidua/domain-kit';
import type { LogicalSubgraph } from '@thidua/event-contracts';
import type { Logger } from 'pino';
import type { AnyAggregate } from '../aggregate.ts';
import type { Bus } from '../bus/bus.ts';
import { createKafkaBus } from '../bus/kafka-bus.ts';
import { type ProjectionConsumer, startConsumer } from '../consume/consumer.ts';
import type { Projection } from '../consume/projection.ts';
import type { Sources } from '../consume/sources.ts';
import { type Relay, startRelay } from '../relay/relay.ts';
import { EventStore } from '../store/event-store.store.ts';
import { type InstanceHomes, nationalHome } from '../write/homes.ts';
import { Writer } from '../write/writer.ts';
import { keepGuards } from './keep-guards.ts';
import { probeRuntime, type RuntimeProbe } from './probe.store.ts';
import type { Role } from './roles.ts';

/** What a service is made of, as far as the kit is concerned. */
export interface ServiceDefinition {
  readonly logical: LogicalSubgraph;
  readonly aggregates: readonly AnyAggregate[];
  readonly projections: readonly Projection[];
}

export interface RuntimeOptions {
  readonly service: ServiceDefinition;
  readonly instance: string;
  readonly mongoUrl: string;
  readonly kafkaBrokers: readonly string[];
  readonly roles: ReadonlySet<Role>;
  /** What this instance is home to; of everything unless told. */
  readonly homes?: InstanceHomes;
  /** Who tells of the others; the neighbours of the same instance name unless told. */
  readonly sources?: Sources;
  readonly clock: Clock;
  readonly log: Logger;
}

/** The engines of one process, started; the API is put on top by the service itself. */
export interface Runtime {
  readonly store: EventStore;
  readonly writer: Writer;
  readonly relay: Relay | null;
  readonly consumers: ReadonlyMap<string, ProjectionConsumer>;
  probes(): Promise<readonly RuntimeProbe[]>;
  stop(): Promise<void>;
}

/** Starts what the roles ask for. Returns at once: engines that are away are waited for in the background. */
export function startRuntime(options: RuntimeOptions): Runtime {
  const { service, instance, clock, log, roles, homes = nationalHome } = options;
  const { logical, aggregates, projections } = service;
  const { mongoUrl, sources } = options;
  const store = EventStore.open({ mongoUrl, logical, instance, ...(sources && { sources }) });
  const bus: Bus = createKafkaBus({ brokers: options.kafkaBrokers, clientId: `${logical}.${instance}`, log });
  const guards = keepGuards(store, homes, log);
  const common = { store, bus, clock, log, logical };
  const relay = roles.has('relay') ? startRelay({ ...common, aggregates }) : null;
  const consumers = new Map(
    roles.has('consumer')
      ? projections.map((projection) => [projection.name, startConsumer({ ...common, projection })] as const)
      : [],
  );
  return {
    store,
    writer: new Writer(store, homes, clock),
    relay,
    consumers,
    probes: async () => [
      ...(await probeRuntime({ store, bus, clock, relay, consumers, projections })),
      guards.probe(),
    ],
    stop: async () => {
      await Promise.all([
        guards.stop(),
        relay?.stop(),
        ...[...consumers.values()].map((each) => each.stop()),
      ]);
      await bus.close();
      await store.close();
    },
  };
}
