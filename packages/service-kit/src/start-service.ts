import { anonymous, type Caller } from '@thidua/auth-kit';
import { newSerial, type Runtime, type ServiceDefinition, startRuntime } from '@thidua/event-kit';
import {
  type RequestRouting,
  type Running,
  startSubgraph,
  type SubgraphOptions,
} from '@thidua/federation-kit';
import { type Logger, pino } from 'pino';
import { type BaseContext, createBaseContext } from './base-context.ts';
import type { ServiceEnvironment } from './environment.ts';
import { openRegistry } from './registry/open-registry.ts';
import { allAtHome, JudgedRequest } from './registry/request-homes.ts';

/** A service as its main file describes it. */
export interface ServiceOptions<Context extends BaseContext> {
  readonly definition: ServiceDefinition;
  readonly environment: ServiceEnvironment;
  readonly typeDefs: string;
  readonly resolvers: SubgraphOptions<Context>['resolvers'];
  /** Adds the service's own queries to what all services have. */
  readonly context: (base: BaseContext, runtime: Runtime) => Context;
  /**
   * Work of the service's own that runs beside its API while the process lives. `makeContext` gives what a request in
   * nobody's name would get now.
   */
  readonly beside?: (runtime: Runtime, log: Logger, makeContext: () => Context) => Running;
}

const firstConnectionMs = 3000;

/** Starts a service process: engines by role, then the API. Stops the other way round. */
export async function startService<Context extends BaseContext>(
  options: ServiceOptions<Context>,
): Promise<Running> {
  const { definition, environment } = options;
  const { logical } = definition;
  const log = pino({ name: logical, level: environment.logLevel });
  const { instance, kafkaBrokers } = environment;
  const registry =
    environment.registry &&
    (await openRegistry(environment.registry, { logical, instance, kafkaBrokers }, log));
  const runtime = startRuntime({
    ...environment,
    service: definition,
    log,
    ...(registry && { homes: registry.own, sources: registry.sources }),
  });
  // A request that comes before the first connection would be refused; an outage must not keep us from starting.
  await runtime.store.connected(firstConnectionMs).catch(() => undefined);
  const makeContext = (caller: Caller, requestId: string, routing: RequestRouting | null): Context => {
    const homes = registry ? new JudgedRequest(registry.replica, registry.own, routing) : allAtHome;
    return options.context(createBaseContext(runtime, environment.clock, caller, requestId, homes), runtime);
  };
  const subgraph = await startSubgraph<Context>({
    name: logical,
    instance,
    api: environment.roles.has('api'),
    typeDefs: options.typeDefs,
    resolvers: options.resolvers,
    http: { host: environment.host, port: environment.port },
    identity: {
      userJwksUrl: environment.userJwksUrl,
      issuer: environment.tokenIssuer,
      audience: environment.tokenAudience,
      gatewayJwksUrl: environment.gatewayJwksUrl,
    },
    context: ({ caller, requestId, routing }) => makeContext(caller, requestId, routing),
    ...(registry && { gate: ({ homes }: Context) => homes }),
    probes: async () => [...(await runtime.probes()), ...(registry ? [registry.probe()] : [])],
    log,
  });
  const place = registry?.register(options.typeDefs);
  const beside = options.beside?.(runtime, log, () => makeContext(anonymous, newSerial(), null));
  return {
    stop: async () => {
      await place?.stop();
      await subgraph.stop();
      await beside?.stop();
      await runtime.stop();
      await registry?.stop();
    },
  };
}
