import { type LogicalSubgraph, logicalSubgraphs } from '@thidua/event-contracts';
import { instancePort, type InstanceSite, instanceVariables, serviceVariables } from '@thidua/instances';
import type { DataFolder } from './data-folder.ts';
import type { Settings } from './settings.ts';

/** What the processes are told about each other. */
export interface World {
  readonly settings: Settings;
  readonly folder: DataFolder;
  readonly engines: { readonly mongo: string; readonly kafka: string; readonly redis: string };
  readonly firstAdministrator: string | undefined;
}

/** A Node process of ours: where it begins, and the variables that it gets besides the shared ones. */
export interface NodeProcess {
  readonly name: string;
  readonly port: (settings: Settings) => number;
  readonly entry: string;
  readonly variables: (world: World) => Record<string, string | undefined>;
}

export const identity: NodeProcess = {
  name: 'identity',
  port: ({ ports }) => ports.identity,
  entry: 'infra/identity/src/main.ts',
  variables: issuerVariables,
};

export const registry: NodeProcess = {
  name: 'registry',
  port: ({ ports }) => ports.registry,
  entry: 'infra/registry/src/main.ts',
  // The one to which we admit our instances.
  variables: () => ({ REGISTRY_DATABASE: undefined }),
};

/** The default's services. */
export const subgraphs = ({ instance }: Settings): readonly NodeProcess[] =>
  logicalSubgraphs.map((service) => subgraph(service, service, instance, ({ ports }) => ports[service]));

/** The services of the instances that run beside the default, instance by instance. */
export const subgraphsBeside = ({ instances, portBase }: Settings): readonly (readonly NodeProcess[])[] =>
  instances.map(({ id, serves, portOffset }) =>
    serves.map((service) =>
      subgraph(`${service}@${id}`, service, id, () => instancePort(portBase + portOffset, service)),
    ),
  );

function subgraph(
  name: string,
  service: LogicalSubgraph,
  instance: string,
  port: NodeProcess['port'],
): NodeProcess {
  return {
    name,
    port,
    entry: `services/${service}/src/main.ts`,
    variables: (world) => {
      const { settings, firstAdministrator } = world;
      const site: InstanceSite = {
        id: instance,
        keyFile: instanceKeyFile(world.folder, instance),
        registryUrl: registryUrl(settings),
        host: '127.0.0.1',
        portOf: () => port(settings),
        replicaDir: world.folder.path('replicas', instance),
      };
      return {
        GATEWAY_JWKS_URL: `${gatewayUrl(settings)}/.well-known/thidua-gateway-jwks.json`,
        ...instanceVariables(site),
        ...serviceVariables(site, service),
        ...(name === 'organizations' && { THIDUA_FIRST_ADMINISTRATOR: firstAdministrator }),
      };
    },
  };
}

/** The private key by which an instance of this machine is known to the registry. */
export const instanceKeyFile = (folder: DataFolder, instance: string): string =>
  folder.path('keys', 'instances', `${instance}.jwk`);

export const gateway: NodeProcess = {
  name: 'gateway',
  port: ({ ports }) => ports.gateway,
  entry: 'gateway/src/main.ts',
  variables: ({ settings, folder }) => ({
    HOST: settings.host,
    GATEWAY_KEY_FILE: folder.path('keys', 'gateway.jwk'),
    THIDUA_LOCAL_TOKEN_FILE: settings.mode === 'local' ? folder.path('keys', 'local-token') : undefined,
    APOLLO_TELEMETRY_DISABLED: '1',
    REGISTRY_URL: registryUrl(settings),
    REPLICA_FILE: folder.path('replicas', 'gateway.json'),
  }),
};

/** What every Node process gets. */
export function sharedVariables({ settings, engines, folder }: World): Record<string, string | undefined> {
  return {
    HOST: '127.0.0.1',
    MONGO_URL: engines.mongo,
    KAFKA_BROKERS: engines.kafka,
    REDIS_URL: engines.redis,
    THIDUA_MODE: settings.mode,
    THIDUA_CLOCK: settings.clock,
    THIDUA_DATA_DIR: folder.path(),
    USER_JWKS_URL: settings.users.jwksUrl,
    TOKEN_ISSUER: settings.users.issuer,
    TOKEN_AUDIENCE: settings.users.audience,
  };
}

/** What those get that make tokens, which only local mode has. */
export function issuerVariables({ folder }: World): Record<string, string> {
  return { ISSUER_KEY_FILE: folder.path('keys', 'issuer.jwk') };
}

/** Where the gateway is reached from this machine, without a path. */
export function gatewayUrl({ host, ports }: Settings): string {
  const isAny = host === '0.0.0.0' || host === '::';
  return `http://${isAny ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${ports.gateway}`;
}

/** Where the registry is reached from this machine. */
export const registryUrl = ({ ports }: Settings): string => `http://127.0.0.1:${ports.registry}`;

/** Who stops before whom; what shares a line stops together. The services say to the registry that they go. */
export const stopOrder = (settings: Settings): readonly (readonly string[])[] => [
  ['gateway'],
  [...[...subgraphs(settings), ...subgraphsBeside(settings).flat()].map(({ name }) => name), 'identity'],
  ['registry'],
  ['kafka'],
  ['redis'],
  ['mongo'],
];
