import { join } from 'node:path';
import { QUIET } from '@thidua/bootstrap/node-flags';
import { type Owned, spawnOwned, waitUntilReady } from '@thidua/engines';
import { gatewayUrl, type NodeProcess, sharedVariables, type World } from './processes.ts';

const READY_MS = 60_000;
const ANSWER_MS = 2000;

/** Starts one of our Node processes and waits until it says that it is ready. Throws with its last log lines. */
export async function startNode(
  { name, entry, variables, port: portOf }: NodeProcess,
  world: World,
  options: { root: string; signal: AbortSignal; onSpawn: (pid: number) => void; isFirst: boolean },
): Promise<Owned> {
  const { root, signal, onSpawn, isFirst } = options;
  const { settings, folder } = world;
  const port = portOf(settings);
  const logFile = folder.logFile(name);
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: join(root, '.engines', 'compile-cache'),
    ...sharedVariables(world),
    PORT: String(port),
    ...variables(world),
  };
  const args = [...QUIET, join(root, entry)];
  const owned = await spawnOwned({ command: process.execPath, args, env, logFile, cwd: root });
  onSpawn(owned.pid);
  const address = name === 'gateway' ? gatewayUrl(settings) : `http://127.0.0.1:${port}`;
  // A child that comes back while an engine is away is up when it lives: it must not be restarted for that.
  const url = `${address}/${isFirst ? 'readyz' : 'livez'}`;
  const ask = async () => (await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) })).ok;
  await waitUntilReady(owned, { name, logFile, timeoutMs: READY_MS, signal, ask });
  return owned;
}
