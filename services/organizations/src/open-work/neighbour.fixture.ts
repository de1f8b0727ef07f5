import type { Clock, DomainEvent } from '@thidua/domain-kit';
import { type Contract, contractOf, type LogicalSubgraph } from '@thidua/event-contracts';
import {
  type AggregateType,
  migrateService,
  publication,
  type ServiceDefinition,
  startRuntime,
  step,
} from '@thidua/event-kit';
import { silent, testEngines } from '@thidua/test-kit';

type Told = DomainEvent<string, { readonly id: string; readonly contract: string; readonly data: object }>;

/** Another service as this one hears it: it tells by its own contracts, through an outbox and Kafka. */
export interface Neighbour {
  tell(contract: Contract, data: { readonly id: string; readonly [field: string]: unknown }): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a neighbour of the instance that the service under test has. Topics must be there. */
export async function startNeighbour(
  logical: LogicalSubgraph,
  instance: string,
  clock: Clock,
): Promise<Neighbour> {
  const teller: AggregateType<{ readonly id: string }, Told> = {
    ...{
      name: 'teller',
      owner: logical,
      collection: 'tellers',
      indexes: [],
      upcasters: {},
      keys: () => ({}),
    },
    evolve: (_state, { data: { id } }) => ({ id }),
    publish: ({ data: { contract, data } }) => {
      const known = contractOf(contract);
      return known ? publication(known, data) : null;
    },
  };
  const service: ServiceDefinition = { logical, aggregates: [teller], projections: [] };
  const roles = new Set(['relay'] as const);
  const runtime = startRuntime({ ...testEngines(), service, instance, clock, log: silent, roles });
  await migrateService(await runtime.store.connected(), service);
  return {
    tell: async ({ type }, data) => {
      const event: Told = { type: 'Told', data: { id: data.id, contract: type, data } };
      const write = { actor: 'person.x', correlationId: 'spec', effectiveOn: null };
      await runtime.writer.execute(() => [step(teller, data.id, () => [event])], write);
    },
    stop: async () => {
      await runtime.store.connection.dropDatabase();
      await runtime.stop();
    },
  };
}
