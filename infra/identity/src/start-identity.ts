import { createServer, type ServerResponse } from 'node:http';
import { publicKeySet } from '@thidua/auth-kit';
import { listen, type Listening, type Running, StartRefused } from '@thidua/federation-kit/process';
import type { Logger } from 'pino';
import { readIssuerKey } from './issuer-key.ts';

export interface IdentityOptions {
  readonly http: Listening;
  readonly keyFile: string;
  readonly log: Logger;
}

/** Serves the public key of the local issuer and two probes. Throws StartRefused without a key or a free port. */
export async function startIdentity({
  http,
  keyFile,
  log,
}: IdentityOptions): Promise<Running & { port: number }> {
  const key = await readIssuerKey(keyFile).catch((error: Error) => {
    throw new StartRefused(`ISSUER_KEY_FILE: ${error.message}`);
  });
  const pages = new Map<string, object>([
    ['/.well-known/jwks.json', publicKeySet(key)],
    ['/livez', { status: 'live', service: 'identity' }],
    ['/readyz', { status: 'ready', service: 'identity', dependencies: [] }],
  ]);
  const server = createServer((request, response) => {
    const page = request.method === 'GET' ? pages.get(request.url ?? '') : undefined;
    answer(response, page ? 200 : 404, page ?? { status: 'not found' });
  });
  const port = await listen(server, http);
  log.info({ port }, 'identity serves');
  return {
    port,
    stop: async () => {
      server.closeIdleConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
