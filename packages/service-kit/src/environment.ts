import { type Clock, createClock } from '@thidua/domain-kit';
import { parseRoles, type Role } from '@thidua/event-kit';
import { readSettings, setting, StartRefused } from '@thidua/federation-kit';
import { z } from 'zod';
import { readRegistrySettings, type RegistrySettings, registryVariables } from './registry/settings.ts';

/** What a service process is told from outside. */
export interface ServiceEnvironment {
  readonly host: string;
  readonly port: number;
  readonly mongoUrl: string;
  readonly kafkaBrokers: readonly string[];
  readonly instance: string;
  readonly roles: ReadonlySet<Role>;
  readonly userJwksUrl: string;
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
  readonly gatewayJwksUrl: string;
  readonly clock: Clock;
  readonly logLevel: string;
  /** Null where this instance shares its logical subgraph with no other. */
  readonly registry: RegistrySettings | null;
}

const parsedBy = <Result>(parse: (text: string) => Result, message: string) =>
  z.string().transform((text, context): Result => {
    try {
      return parse(text);
    } catch {
      context.issues.push({ code: 'custom', input: text, message });
      return z.NEVER;
    }
  });

const variables = z.object({
  HOST: setting.text.default('127.0.0.1'),
  PORT: setting.port,
  MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb://'),
  KAFKA_BROKERS: z
    .string()
    .regex(/^[^,\s]+:\d+(,[^,\s]+:\d+)*$/, 'must be host:port, several separated by commas')
    .transform((value) => value.split(',')),
  THIDUA_MODE: setting.mode.default('production'),
  THIDUA_INSTANCE: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'must be lower-case letters, digits and hyphens')
    .default('default'),
  THIDUA_ROLE: z
    .string()
    .default('api,relay,consumer')
    .pipe(parsedBy(parseRoles, 'must name some of api, relay, consumer, separated by commas')),
  USER_JWKS_URL: setting.httpUrl,
  TOKEN_ISSUER: setting.text,
  TOKEN_AUDIENCE: setting.text.default('thidua-graph'),
  GATEWAY_JWKS_URL: setting.httpUrl,
  THIDUA_CLOCK: parsedBy(createClock, 'must be an instant, or <instant>@<anchor>').optional(),
  LOG_LEVEL: setting.logLevel.default('info'),
  ...registryVariables,
});

/** Reads the variables of a service process. Throws StartRefused with one line that names the first wrong one. */
export function readServiceEnvironment(env: NodeJS.ProcessEnv): ServiceEnvironment {
  const values = readSettings(variables, env);
  if (values.THIDUA_CLOCK && values.THIDUA_MODE !== 'local')
    throw new StartRefused('THIDUA_CLOCK is allowed in local mode only');
  return {
    host: values.HOST,
    port: values.PORT,
    mongoUrl: values.MONGO_URL,
    kafkaBrokers: values.KAFKA_BROKERS,
    instance: values.THIDUA_INSTANCE,
    roles: values.THIDUA_ROLE,
    userJwksUrl: values.USER_JWKS_URL,
    tokenIssuer: values.TOKEN_ISSUER,
    tokenAudience: values.TOKEN_AUDIENCE,
    gatewayJwksUrl: values.GATEWAY_JWKS_URL,
    clock: values.THIDUA_CLOCK ?? createClock(),
    logLevel: values.LOG_LEVEL,
    registry: readRegistrySettings(values, values.THIDUA_ROLE.has('api')),
  };
}
