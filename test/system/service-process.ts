import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestIdentity } from '@thidua/auth-kit/testing';
import type { LogicalSubgraph } from '@thidua/event-contracts';
import { freePort, spawnOwned, waitUntilReady } from '@thidua/engines';
import { testEngines } from '@thidua/test-kit';
import { root } from '../conformance/repository.ts';

const readyMs = 30_000;

/** A service of ours as a process of its own, beside no supervisor. */
export interface ServiceProcess {
  /** Where it serves GraphQL. */
  readonly url: string;
  /** `kill -9`; resolves when it is dead. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on the engines of the test runner, in databases and groups of its own by `instance`. */
export async function startServiceProcess(
  name: LogicalSubgraph,
  { role, instance, identity }: { role: string; instance: string; identity: TestIdentity },
): Promise<ServiceProcess> {
  const { mongoUrl, kafkaBrokers } = testEngines();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'thidua-service-'));
  const logFile = join(folder, `${name}.log`);
  const owned = await spawnOwned({
    command: process.execPath,
    args: [join(root, `services/${name}/src/main.ts`)],
    logFile,
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: join(root, '.engines', 'compile-cache'),
      PORT: String(port),
      MONGO_URL: mongoUrl,
      KAFKA_BROKERS: kafkaBrokers.join(','),
      THIDUA_INSTANCE: instance,
      THIDUA_ROLE: role,
      USER_JWKS_URL: identity.userJwksUrl,
      GATEWAY_JWKS_URL: identity.gatewayJwksUrl,
      TOKEN_ISSUER: identity.issuer,
      TOKEN_AUDIENCE: identity.audience,
    },
  });
  const base = `http://127.0.0.1:${port}`;
  const ask = async () => (await fetch(`${base}/livez`, { signal: AbortSignal.timeout(1000) })).ok;
  await waitUntilReady(owned, { name, logFile, timeoutMs: readyMs, ask });
  void owned.ended.then(() => rmSync(folder, { recursive: true, force: true }));
  return {
    url: `${base}/graphql`,
    kill: async () => {
      process.kill(owned.pid, 'SIGKILL');
      await owned.ended;
    },
    stop: () => owned.stop(),
  };
}
