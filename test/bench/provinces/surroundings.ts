import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { allOrFirstError, engineTable, type Owned, spawnOwned, waitUntilReady } from '@thidua/engines';
import { localAudience, localIssuer } from '@thidua/identity';
import { ensureKey } from '@thidua/instances';
import { root } from '../../conformance/repository.ts';
import { freePortBase, portOffsets } from '../../system/port-base.ts';
import { newDataDir } from '../../system/start-system.ts';

const readyMs = 120_000;

/** A Node process of ours. */
export interface NodeProcess {
  readonly name: string;
  /** From the root of the repository. */
  readonly entry: string;
  readonly port: number;
  readonly variables: Readonly<Record<string, string>>;
}

/** Engines, keys and a folder for processes that no supervisor looks after: one that ends stays away. */
export interface Surroundings {
  readonly mongoUrl: string;
  readonly kafkaBrokers: readonly string[];
  readonly mongoPid: number;
  readonly portOf: (name: keyof typeof portOffsets) => number;
  readonly urlOf: (name: keyof typeof portOffsets) => string;
  /** Above those of the others. */
  readonly instancePort: (index: number) => number;
  readonly path: (...names: readonly string[]) => string;
  /** Resolves when it lives. */
  start(process: NodeProcess): Promise<Owned>;
  discard(): Promise<void>;
}

export async function startSurroundings(): Promise<Surroundings> {
  const folder = newDataDir();
  const base = await freePortBase();
  const path = (...names: readonly string[]) => join(folder, ...names);
  const portOf = (name: keyof typeof portOffsets) => base + portOffsets[name];
  const urlOf = (name: keyof typeof portOffsets) => `http://127.0.0.1:${portOf(name)}`;
  const starting = engineTable.map(({ name, start }) =>
    start({ dataDir: path(name), port: portOf(name), controllerPort: portOf('kafkaController') }),
  );
  const engines = await allOrFirstError(starting);
  const [mongo, kafka, redis] = engines.map(({ url }) => url) as [string, string, string];
  for (const name of ['gateway', 'issuer']) ensureKey(path('keys', `${name}.jwk`));
  const shared = {
    ...{ PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: join(root, '.engines', 'compile-cache') },
    ...{ THIDUA_MODE: 'local', LOG_LEVEL: 'warn', APOLLO_TELEMETRY_DISABLED: '1' },
    ...{ MONGO_URL: mongo, KAFKA_BROKERS: kafka, REDIS_URL: redis },
    USER_JWKS_URL: `${urlOf('identity')}/.well-known/jwks.json`,
    GATEWAY_JWKS_URL: `${urlOf('gateway')}/.well-known/thidua-gateway-jwks.json`,
    ...{ TOKEN_ISSUER: localIssuer, TOKEN_AUDIENCE: localAudience },
  };
  const started: Owned[] = [];
  return {
    ...{ mongoUrl: mongo, kafkaBrokers: [kafka], mongoPid: engines[0]?.pid ?? 0, portOf, urlOf, path },
    instancePort: (index) => base + Math.max(...Object.values(portOffsets)) + 1 + index,
    async start({ name, entry, port, variables }) {
      const logFile = path('logs', `${name}.log`);
      const owned = await spawnOwned({
        command: process.execPath,
        args: ['--disable-warning=TimeoutNegativeWarning', join(root, entry)],
        ...{ logFile, cwd: root, env: { ...shared, PORT: String(port), ...variables } },
      });
      started.push(owned);
      const ask = async () =>
        (await fetch(`http://127.0.0.1:${port}/livez`, { signal: AbortSignal.timeout(2000) })).ok;
      await waitUntilReady(owned, { name, logFile, timeoutMs: readyMs, ask });
      return owned;
    },
    async discard() {
      // One that was stopped where it stands would not hear of its end.
      for (const { pid, running } of started) if (running()) process.kill(pid, 'SIGCONT');
      await Promise.all(started.map((each) => each.stop()));
      await Promise.all(engines.map((engine) => engine.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
