import { join, resolve } from 'node:path';
import { portNames, type Ports, portTable } from './ports.ts';
import { StartRefused } from './start-refused.ts';

/** What a start was asked for. */
export interface Settings {
  readonly dataDir: string;
  readonly fresh: boolean;
  readonly mode: 'local' | 'production';
  /** What the gateway binds to; everything else binds to 127.0.0.1. */
  readonly host: string;
  readonly ports: Ports;
  /** Addresses of engines that are not ours to start. */
  readonly given: { readonly mongo?: string; readonly kafka?: string; readonly redis?: string };
  readonly users: { readonly jwksUrl: string; readonly issuer: string; readonly audience: string };
  /** An instant with the anchor that keeps a restarted child on the same shifted time. */
  readonly clock: string | undefined;
  /** Who may hand out roles before there is any; undefined: in local mode the sample administrator. */
  readonly firstAdministrator: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

const HIGHEST_PORT = 65_535;

/** Reads arguments and variables. Throws StartRefused with one line that names the first one at fault. */
export function readSettings(
  args: readonly string[],
  env: Variables,
  root: string,
  now = new Date(),
): Settings {
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown !== undefined) throw new StartRefused(`${unknown} is no option; there is --fresh`);
  const mode = readMode(env);
  const ports = readPorts(env);
  return {
    dataDir: resolve(env['THIDUA_DATA_DIR'] || join(root, '.data')),
    fresh: args.includes('--fresh'),
    mode,
    host: env['HOST'] || '127.0.0.1',
    ports,
    given: {
      ...(env['MONGO_URL'] && { mongo: matching(env, 'MONGO_URL', /^mongodb(\+srv)?:\/\/./, 'mongodb://…') }),
      ...(env['KAFKA_BROKERS'] && {
        kafka: matching(
          env,
          'KAFKA_BROKERS',
          /^[^,\s:/]+:\d+(,[^,\s:/]+:\d+)*$/,
          'host:port, several with commas',
        ),
      }),
      ...(env['REDIS_URL'] && { redis: matching(env, 'REDIS_URL', /^rediss?:\/\/./, 'redis://…') }),
    },
    users: {
      jwksUrl: localOr(
        mode,
        env,
        'USER_JWKS_URL',
        `http://127.0.0.1:${ports.identity}/.well-known/jwks.json`,
      ),
      issuer: localOr(mode, env, 'TOKEN_ISSUER', 'thidua-local'),
      audience: env['TOKEN_AUDIENCE'] || 'thidua-graph',
    },
    clock: readClock(mode, env, now),
    firstAdministrator: env['THIDUA_FIRST_ADMINISTRATOR'] || undefined,
  };
}

function readMode(env: Variables): Settings['mode'] {
  const mode = env['THIDUA_MODE'] || 'local';
  if (mode === 'local' || mode === 'production') return mode;
  throw new StartRefused(`THIDUA_MODE is "${mode}": it must be local or production`);
}

function readPorts(env: Variables): Ports {
  const room = Math.max(...portNames.map((name) => portTable[name].offset));
  const base = readPort(env, 'THIDUA_PORT_BASE', 4000, HIGHEST_PORT - room);
  const ports = {} as Record<keyof Ports, number>;
  const takenBy = new Map<number, string>();
  for (const name of portNames) {
    const { variable, offset } = portTable[name];
    const port = readPort(env, variable, base + offset, HIGHEST_PORT);
    const other = takenBy.get(port);
    if (other !== undefined) throw new StartRefused(`${variable} and ${other} are both ${port}`);
    takenBy.set(port, variable);
    ports[name] = port;
  }
  return ports;
}

function readPort(env: Variables, variable: string, otherwise: number, highest: number): number {
  const text = env[variable];
  if (!text) return otherwise;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= highest) return port;
  throw new StartRefused(`${variable} is "${text}": it must be a port from 1 to ${highest}`);
}

function matching(env: Variables, variable: string, pattern: RegExp, form: string): string {
  const text = env[variable] ?? '';
  if (pattern.test(text)) return text;
  throw new StartRefused(`${variable} is "${text}": it must have the form ${form}`);
}

/** In local mode we issue the tokens ourselves; in production someone must be named. */
function localOr(mode: Settings['mode'], env: Variables, variable: string, local: string): string {
  if (mode === 'local') return local;
  const value = env[variable];
  if (value) return value;
  throw new StartRefused(`${variable} is missing: in production mode it names who issues the tokens`);
}

function readClock(mode: Settings['mode'], env: Variables, now: Date): string | undefined {
  const text = env['THIDUA_CLOCK'];
  if (!text) return undefined;
  if (mode !== 'local') throw new StartRefused('THIDUA_CLOCK is allowed in local mode only');
  if (text.split('@').some((instant) => Number.isNaN(Date.parse(instant))))
    throw new StartRefused(`THIDUA_CLOCK is "${text}": it must be an instant, or <instant>@<anchor>`);
  return text.includes('@') ? text : `${text}@${now.toISOString()}`;
}
