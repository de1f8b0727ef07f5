import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { subgraphNames, type SubgraphUrls } from './subgraphs.ts';

const committedSupergraph = fileURLToPath(new URL('../supergraph/supergraph.graphql', import.meta.url));
const url = z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' });
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a port number');

const variables = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  THIDUA_MODE: z.enum(['local', 'production'], 'must be local or production').default('production'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be a pino level')
    .default('info'),
  ORGANIZATIONS_URL: url,
  CAMPAIGNS_URL: url,
  AWARDS_URL: url,
  CONFERENCES_URL: url,
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// URL' }),
  GATEWAY_KEY_FILE: z.string().min(1, 'must name a file'),
  USER_JWKS_URL: url,
  TOKEN_ISSUER: z.string().min(1, 'must not be empty'),
  TOKEN_AUDIENCE: z.string().min(1).default('thidua-graph'),
  SUPERGRAPH_FILE: z.string().min(1).default(committedSupergraph),
  THIDUA_LOCAL_TOKEN_FILE: z.string().min(1).optional(),
  ANONYMOUS_REQUESTS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be a whole number above 0')
    .transform(Number)
    .default(6000),
  /** Addresses or subnets of the reverse proxies whose `x-forwarded-for` is believed. */
  TRUSTED_PROXIES: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .default([]),
});

/** What the gateway was told. Nothing else in this workspace reads `process.env`. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly local: boolean;
  readonly logLevel: string;
  readonly subgraphUrls: SubgraphUrls;
  readonly redisUrl: string;
  readonly gatewayKeyFile: string;
  readonly users: { readonly jwksUrl: string; readonly issuer: string; readonly audience: string };
  readonly supergraphFile: string;
  readonly localTokenFile: string | undefined;
  readonly anonymousRequestsPerMinute: number;
  readonly trustedProxies: readonly string[];
}

/** A variable is missing or malformed; the message is one line that names it. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Reads and checks every variable. An empty one counts as absent. Throws EnvironmentError on the first fault. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new EnvironmentError(describe(parsed.error.issues[0], given));
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    local: env.THIDUA_MODE === 'local',
    logLevel: env.LOG_LEVEL,
    subgraphUrls: Object.fromEntries(
      subgraphNames.map((name) => [name, env[`${name.toUpperCase()}_URL` as 'CAMPAIGNS_URL']]),
    ) as SubgraphUrls,
    redisUrl: env.REDIS_URL,
    gatewayKeyFile: env.GATEWAY_KEY_FILE,
    users: { jwksUrl: env.USER_JWKS_URL, issuer: env.TOKEN_ISSUER, audience: env.TOKEN_AUDIENCE },
    supergraphFile: env.SUPERGRAPH_FILE,
    localTokenFile: env.THIDUA_LOCAL_TOKEN_FILE,
    anonymousRequestsPerMinute: env.ANONYMOUS_REQUESTS_PER_MINUTE,
    trustedProxies: env.TRUSTED_PROXIES,
  };
}

function describe(issue: z.core.$ZodIssue | undefined, given: Record<string, string | undefined>): string {
  const name = String(issue?.path[0]);
  return given[name] === undefined ? `${name} is not set` : `${name} ${issue?.message}`;
}
