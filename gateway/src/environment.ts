import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readSettings, setting, StartRefused } from '@thidua/federation-kit';
import { z } from 'zod';
import { mapSubgraphs, type SubgraphName, type SubgraphUrls } from './subgraphs.ts';

const committedSupergraph = fileURLToPath(new URL('../supergraph/supergraph.graphql', import.meta.url));

const schema = z.object({
  PORT: setting.port.default(4000),
  HOST: setting.text.default('127.0.0.1'),
  THIDUA_MODE: setting.mode.default('production'),
  LOG_LEVEL: setting.logLevel.default('info'),
  REGISTRY_URL: setting.httpUrl.optional(),
  REPLICA_FILE: setting.text.optional(),
  KAFKA_BROKERS: setting.list.default([]),
  ORGANIZATIONS_URL: setting.httpUrl.optional(),
  CAMPAIGNS_URL: setting.httpUrl.optional(),
  AWARDS_URL: setting.httpUrl.optional(),
  CONFERENCES_URL: setting.httpUrl.optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// address' }),
  GATEWAY_KEY_FILE: setting.text,
  USER_JWKS_URL: setting.httpUrl,
  TOKEN_ISSUER: setting.text,
  TOKEN_AUDIENCE: setting.text.default('thidua-graph'),
  SUPERGRAPH_FILE: setting.text.default(committedSupergraph),
  THIDUA_LOCAL_TOKEN_FILE: setting.text.optional(),
  ANONYMOUS_REQUESTS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be a whole number above 0')
    .transform(Number)
    .default(6000),
  TRUSTED_PROXIES: setting.list
    .refine((list) => list.every(isAddressOrSubnet), 'must be a list of addresses or subnets')
    .default([]),
  CORS_ORIGINS: setting.list
    .refine((list) => list.every((entry) => URL.parse(entry)?.origin === entry), 'must be a list of origins')
    .default([]),
});

function isAddressOrSubnet(entry: string): boolean {
  const [address = '', bits = '0'] = entry.split('/');
  return isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128);
}

/** Where the registry of homes answers, and where the gateway keeps its copy for a start without it. */
export interface RegistryAddress {
  readonly url: string;
  readonly replicaFile: string | null;
  /** Kafka tells at once that there is a new version; none: each second's question finds it. */
  readonly brokers: readonly string[];
}

/** What the gateway was told. Nothing else in this workspace reads `process.env`. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  /** Who answers: what the registry of homes says, or one instance of each service at a fixed address. */
  readonly homes: RegistryAddress | SubgraphUrls;
  readonly redisUrl: string;
  readonly gatewayKeyFile: string;
  readonly users: { readonly jwksUrl: string; readonly issuer: string; readonly audience: string };
  readonly supergraphFile: string;
  /** The token that the explorer may hand out; always absent outside local mode. */
  readonly localTokenFile: string | undefined;
  readonly anonymousRequestsPerMinute: number;
  /** Addresses or subnets of the reverse proxies whose `x-forwarded-for` is believed. */
  readonly trustedProxies: readonly string[];
  /** Origins whose pages may call the graph, as `https://thidua.example`; none unless told. */
  readonly corsOrigins: readonly string[];
}

/** Reads and checks every variable. Throws StartRefused, one line that names the first one at fault. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const env = readSettings(schema, source);
  return {
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    homes: readHomes(env),
    redisUrl: env.REDIS_URL,
    gatewayKeyFile: env.GATEWAY_KEY_FILE,
    users: { jwksUrl: env.USER_JWKS_URL, issuer: env.TOKEN_ISSUER, audience: env.TOKEN_AUDIENCE },
    supergraphFile: env.SUPERGRAPH_FILE,
    localTokenFile: env.THIDUA_MODE === 'local' ? env.THIDUA_LOCAL_TOKEN_FILE : undefined,
    anonymousRequestsPerMinute: env.ANONYMOUS_REQUESTS_PER_MINUTE,
    trustedProxies: env.TRUSTED_PROXIES,
    corsOrigins: env.CORS_ORIGINS,
  };
}

function readHomes(env: z.output<typeof schema>): RegistryAddress | SubgraphUrls {
  const { REGISTRY_URL: url, REPLICA_FILE: replicaFile = null, KAFKA_BROKERS: brokers } = env;
  if (url !== undefined) return { url, replicaFile, brokers };
  return mapSubgraphs((name) => {
    const variable = `${name.toUpperCase() as Uppercase<SubgraphName>}_URL` as const;
    const address = env[variable];
    if (address === undefined) throw new StartRefused(`${variable} is not set, nor is REGISTRY_URL`);
    return address;
  });
}
