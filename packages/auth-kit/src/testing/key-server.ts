import type { JsonWebKey } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A published key set that a spec can change, silence and count the reads of. */
export interface KeyServer {
  readonly url: string;
  readonly reads: number;
  publish(...keys: JsonWebKey[]): void;
  /** Answers 503 from now on, as an issuer in trouble does. */
  fail(): void;
  stop(): Promise<void>;
}

/** Serves a key set over HTTP on a free port. */
export async function startKeyServer(...first: JsonWebKey[]): Promise<KeyServer> {
  let keys: JsonWebKey[] | null = first;
  let reads = 0;
  const server = createServer((_request, response) => {
    reads += 1;
    response.writeHead(keys ? 200 : 503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/jwks.json`,
    get reads() {
      return reads;
    },
    publish: (...next) => void (keys = next),
    fail: () => void (keys = null),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
