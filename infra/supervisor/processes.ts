import type { DataFolder } from './data-folder.ts';
import type { PortName } from './ports.ts';
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
  readonly name: Exclude<PortName, 'mongo' | 'redis' | 'kafka' | 'kafkaController'>;
  readonly entry: string;
  readonly variables: (world: World) => Record<string, string | undefined>;
}

export const identity: NodeProcess = {
  name: 'identity',
  entry: 'infra/identity/src/main.ts',
  variables: issuerVariables,
};

export const subgraphs: readonly NodeProcess[] = (
  ['organizations', 'campaigns', 'awards', 'conferences'] as const
).map((name) => ({
  name,
  entry: `services/${name}/src/main.ts`,
  variables: ({ settings, firstAdministrator }) => ({
    GATEWAY_JWKS_URL: `${gatewayUrl(settings)}/.well-known/thidua-gateway-jwks.json`,
    ...(name === 'organizations' && { THIDUA_FIRST_ADMINISTRATOR: firstAdministrator }),
  }),
}));

export const gateway: NodeProcess = {
  name: 'gateway',
  entry: 'gateway/src/main.ts',
  variables: ({ settings, folder }) => ({
    HOST: settings.host,
    GATEWAY_KEY_FILE: folder.path('keys', 'gateway.jwk'),
    THIDUA_LOCAL_TOKEN_FILE: settings.mode === 'local' ? folder.path('keys', 'local-token') : undefined,
    APOLLO_TELEMETRY_DISABLED: '1',
    ...Object.fromEntries(
      subgraphs.map(({ name }) => [
        `${name.toUpperCase()}_URL`,
        `http://127.0.0.1:${settings.ports[name]}/graphql`,
      ]),
    ),
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

/** Who stops before whom; what shares a line stops together. */
export const stopOrder: readonly (readonly string[])[] = [
  ['gateway'],
  [...subgraphs.map(({ name }) => name), 'identity'],
  ['kafka'],
  ['redis'],
  ['mongo'],
];
