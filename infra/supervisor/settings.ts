import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createClock } from '@thidua/domain-kit';
import { readSettings as readVariables, setting, StartRefused } from '@thidua/federation-kit/process';
import { instanceId, instancePort, type PlannedInstance, readPlan } from '@thidua/instances';
import { localAudience, localIssuer } from '@thidua/identity';
import { z } from 'zod';
import { portNames, type Ports, portTable } from './ports.ts';

/** What a start was asked for. */
export interface Settings {
  readonly dataDir: string;
  readonly fresh: boolean;
  readonly mode: 'local' | 'production';
  /** What the gateway binds to; everything else binds to 127.0.0.1. */
  readonly host: string;
  readonly ports: Ports;
  /** The name under which the default runs, and those that run beside it, above the same base of ports. */
  readonly instance: string;
  readonly instances: readonly PlannedInstance[];
  readonly portBase: number;
  /** Addresses of engines that are not ours to start. */
  readonly given: Readonly<Record<'mongo' | 'kafka' | 'redis', string | undefined>>;
  readonly users: { readonly jwksUrl: string; readonly issuer: string; readonly audience: string };
  /** An instant with the anchor that keeps a restarted child on the same shifted time. */
  readonly clock: string | undefined;
  /** Who may hand out roles before anyone has one. */
  readonly firstAdministrator: string | undefined;
}

const furthest = Math.max(...portNames.map((name) => portTable[name].offset));
const address = (pattern: RegExp, form: string) => z.string().regex(pattern, `must be ${form}`).optional();

const variables = z.object({
  THIDUA_DATA_DIR: setting.text.optional(),
  THIDUA_MODE: setting.mode.default('local'),
  HOST: setting.text.default('127.0.0.1'),
  THIDUA_PORT_BASE: setting.port
    .refine((base) => base + furthest <= 65_535, `must leave room for ${furthest} ports above it`)
    .default(4000),
  ...Object.fromEntries(portNames.map((name) => [portTable[name].variable, setting.port.optional()])),
  MONGO_URL: address(/^mongodb(\+srv)?:\/\/./, 'a mongodb:// address'),
  KAFKA_BROKERS: address(/^[^,\s:/]+:\d+(,[^,\s:/]+:\d+)*$/, 'host:port, several separated by commas'),
  REDIS_URL: address(/^rediss?:\/\/./, 'a redis:// address'),
  USER_JWKS_URL: setting.httpUrl.optional(),
  TOKEN_ISSUER: setting.text.optional(),
  TOKEN_AUDIENCE: setting.text.default(localAudience),
  THIDUA_CLOCK: z.string().refine(isClock, 'must be an instant, or <instant>@<anchor>').optional(),
  THIDUA_FIRST_ADMINISTRATOR: setting.text.optional(),
  THIDUA_INSTANCE: instanceId.default('default'),
});

/** Reads arguments and variables. Throws StartRefused with one line that names the first one at fault. */
export function readSettings(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  root: string,
  now = new Date(),
): Settings {
  const { fresh, instances: file } = readOptions(args);
  const values = readVariables(variables, env);
  const { THIDUA_MODE: mode, THIDUA_CLOCK: clock } = values;
  if (clock && mode !== 'local') throw new StartRefused('THIDUA_CLOCK is allowed in local mode only');
  const ports = portsOf(values);
  const instances = file === undefined ? [] : readPlan(resolve(file));
  refuseSharedPorts(ports, instances, values.THIDUA_PORT_BASE);
  return {
    dataDir: resolve(values.THIDUA_DATA_DIR ?? join(root, '.data')),
    fresh,
    mode,
    host: values.HOST,
    ports,
    instance: values.THIDUA_INSTANCE,
    instances,
    portBase: values.THIDUA_PORT_BASE,
    given: { mongo: values.MONGO_URL, kafka: values.KAFKA_BROKERS, redis: values.REDIS_URL },
    users: {
      jwksUrl:
        values.USER_JWKS_URL ??
        local(mode, 'USER_JWKS_URL', `http://127.0.0.1:${ports.identity}/.well-known/jwks.json`),
      issuer: values.TOKEN_ISSUER ?? local(mode, 'TOKEN_ISSUER', localIssuer),
      audience: values.TOKEN_AUDIENCE,
    },
    clock: clock === undefined || clock.includes('@') ? clock : `${clock}@${now.toISOString()}`,
    firstAdministrator: values.THIDUA_FIRST_ADMINISTRATOR,
  };
}

/** Each port by its own variable, else by its distance from the base. Throws StartRefused if two are the same. */
function portsOf(values: Readonly<Record<string, unknown>> & { readonly THIDUA_PORT_BASE: number }): Ports {
  const takenBy = new Map<number, string>();
  const ports = portNames.map((name) => {
    const { variable, offset } = portTable[name];
    const port = Number(values[variable] ?? values.THIDUA_PORT_BASE + offset);
    const other = takenBy.get(port);
    if (other !== undefined) throw new StartRefused(`${variable} and ${other} are both ${port}`);
    takenBy.set(port, variable);
    return [name, port] as const;
  });
  return Object.fromEntries(ports) as Ports;
}

function readOptions(args: readonly string[]): { fresh: boolean; instances: string | undefined } {
  try {
    const options = { fresh: { type: 'boolean' }, instances: { type: 'string' } } as const;
    const { fresh = false, instances } = parseArgs({ args: [...args], options }).values;
    return { fresh, instances };
  } catch {
    const unknown = args.find(
      (arg, at) => !arg.startsWith('--instances') && arg !== '--fresh' && args[at - 1] !== '--instances',
    );
    if (unknown === undefined) throw new StartRefused('--instances needs a file');
    throw new StartRefused(`${unknown} is no option; there are --fresh and --instances <file>`);
  }
}

/** What runs beside the default must find its ports free of it. */
function refuseSharedPorts(ports: Ports, instances: readonly PlannedInstance[], base: number): void {
  const taken = new Set(Object.values(ports));
  for (const { id, serves, portOffset } of instances)
    for (const service of serves) {
      const port = instancePort(base + portOffset, service);
      if (port > 65_535 || taken.has(port))
        throw new StartRefused(`portOffset of ${id}: port ${port} for ${service} cannot be had`);
    }
}

/** In local mode we issue the tokens ourselves; in production someone must be named. */
function local(mode: Settings['mode'], variable: string, value: string): string {
  if (mode === 'local') return value;
  throw new StartRefused(`${variable} is not set: in production mode it says who issues the tokens`);
}

function isClock(text: string): boolean {
  try {
    createClock(text);
    return true;
  } catch {
    return false;
  }
}
