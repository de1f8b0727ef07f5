import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RegistryInWaiting } from './registry-in-waiting.ts';
import type { Feed } from './tree/feed.ts';

const service = 'registry';
const patienceMs = 1500;

/** Answers `/livez` and `/readyz`, and says whether it did. Ready is who can answer what it is asked. */
export function createProbeHandler(
  registry: RegistryInWaiting,
  feed: Feed,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return ({ method, url }, response) => {
    if (method !== 'GET' || (url !== '/livez' && url !== '/readyz')) return false;
    if (url === '/livez') send(response, 200, { status: 'live', service });
    else
      void dependenciesOf(registry, feed).then((dependencies) => {
        const isReady = dependencies.every(({ ok, needed }) => ok || !needed);
        send(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'unready', service, dependencies });
      });
    return true;
  };
}

async function dependenciesOf(registry: RegistryInWaiting, feed: Feed) {
  const [isOpen, tree] = await Promise.all([inTime(registry.ping().then(() => true)), inTime(feed.state())]);
  return [
    { name: 'directory', ok: isOpen === true, needed: true },
    { name: 'tree', ok: tree !== null, needed: false, ...tree },
  ];
}

/** Null for what fails or takes too long. */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs).unref());
  return Promise.race([answer.catch(() => null), late]);
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
