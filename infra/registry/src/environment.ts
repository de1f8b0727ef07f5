import { type Clock, createClock } from '@thidua/domain-kit';
import { readSettings, setting, StartRefused } from '@thidua/federation-kit/process';
import { z } from 'zod';

/** What the registry's process is told from outside. */
export interface RegistryEnvironment {
  readonly host: string;
  readonly port: number;
  readonly mongoUrl: string;
  readonly database: string;
  readonly kafkaBrokers: readonly string[];
  /** Days of law are counted by it, leases never. */
  readonly clock: Clock;
  readonly logLevel: string;
}

const variables = z.object({
  HOST: setting.text.default('127.0.0.1'),
  PORT: setting.port,
  MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb://'),
  REGISTRY_DATABASE: z
    .string()
    .regex(/^[a-z0-9_-]{1,60}$/, 'must be lower-case letters, digits, _ and -')
    .default('thidua_registry'),
  KAFKA_BROKERS: z
    .string()
    .regex(/^[^,\s]+:\d+(,[^,\s]+:\d+)*$/, 'must be host:port, several separated by commas')
    .transform((value) => value.split(',')),
  THIDUA_MODE: setting.mode.default('production'),
  THIDUA_CLOCK: z.string().refine(isClock, 'must be an instant, or <instant>@<anchor>').optional(),
  LOG_LEVEL: setting.logLevel.default('info'),
});

/** Reads the variables of the registry. Throws StartRefused with one line that names the first wrong one. */
export function readEnvironment(env: NodeJS.ProcessEnv): RegistryEnvironment {
  const values = readSettings(variables, env);
  if (values.THIDUA_CLOCK && values.THIDUA_MODE !== 'local')
    throw new StartRefused('THIDUA_CLOCK is allowed in local mode only');
  return {
    host: values.HOST,
    port: values.PORT,
    mongoUrl: values.MONGO_URL,
    database: values.REGISTRY_DATABASE,
    kafkaBrokers: values.KAFKA_BROKERS,
    clock: createClock(values.THIDUA_CLOCK),
    logLevel: values.LOG_LEVEL,
  };
}

function isClock(text: string): boolean {
  try {
    createClock(text);
    return true;
  } catch {
    return false;
  }
}
