import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RuntimeProbe } from '@thidua/event-kit';
import type { RegistryInWaiting } from './registry-in-waiting.ts';
import type { Tree } from './tree/tree.store.ts';

export interface Probed {
  readonly registry: RegistryInWaiting;
  readonly tree: Tree;
  readonly probes: () => Promise<readonly RuntimeProbe[]>;
}

/** Answers `/livez` and `/readyz`, and says whether it did. Ready is who can answer what it is asked. */
export function createProbeHandler(
  probed: Probed,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const service = 'registry';
  return ({ method, url }, response) => {
    if (method !== 'GET' || (url !== '/livez' && url !== '/readyz')) return false;
    if (url === '/livez') answer(response, 200, { status: 'live', service });
    else
      void readiness(probed).then(({ isReady, dependencies }) =>
        answer(response, isReady ? 200 : 503, {
          status: isReady ? 'ready' : 'unready',
          service,
          dependencies,
        }),
      );
    return true;
  };
}

async function readiness({ registry, tree, probes }: Probed) {
  const lines = await probes();
  const waiting = await tree.countWaiting().catch(() => null);
  const isOpen = await registry.ping().then(
    () => true,
    () => false,
  );
  const feed = lines.find(({ name }) => name.startsWith('projection:'));
  const dependencies = [
    ...lines.filter((line) => line !== feed),
    { name: 'directory', ok: isOpen, needed: true },
    // What was told and is not placed yet; `lag` is what was not even read.
    { name: 'tree', ok: waiting !== null, needed: false, waiting, lag: feed?.lag, parked: feed?.parked },
  ];
  return { isReady: dependencies.every(({ ok, needed }) => ok || !needed), dependencies };
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
