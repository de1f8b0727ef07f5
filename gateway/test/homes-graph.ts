import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { notesService, startTwoHomes } from '@thidua/service-kit/testing';
import { silent } from '@thidua/test-kit';
import { startGateway } from '../src/gateway.ts';
import { composeSupergraph } from '../supergraph/composition.ts';

/** A real registry, instances of a real small service, and a gateway whose news of the registry can be held back. */
export async function startHomesGraph() {
  const homes = await startTwoHomes(notesService);
  const held = await holdableRegistry(homes.registryUrl);
  const folder = mkdtempSync(join(tmpdir(), 'thidua-gateway-'));
  const gatewayKeyFile = join(folder, 'gateway.jwk');
  const supergraphFile = join(folder, 'supergraph.graphql');
  writeFileSync(gatewayKeyFile, JSON.stringify(homes.identity.gatewayKey));
  writeFileSync(supergraphFile, supergraph());
  const { userJwksUrl: jwksUrl, issuer, audience } = homes.identity;

  return {
    ...homes,
    hold: held.hold,
    release: held.release,
    breakOff: held.breakOff,
    mend: held.mend,
    /** To be called when the registry knows what the gateway shall know at its start. */
    async startGateway() {
      const gateway = await startGateway(
        {
          ...{ port: 0, host: '127.0.0.1', logLevel: 'silent', supergraphFile, gatewayKeyFile },
          homes: { url: held.url, brokers: [], replicaFile: join(folder, `${randomUUID()}.json`) },
          redisUrl: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:1',
          users: { jwksUrl, issuer, audience },
          ...{ localTokenFile: undefined, anonymousRequestsPerMinute: 1_000_000 },
          ...{ trustedProxies: [], corsOrigins: [] },
        },
        silent,
      );
      return { url: `http://127.0.0.1:${gateway.port}`, stop: () => gateway.stop() };
    },
    async discard() {
      held.close();
      await homes.discard();
      rmSync(folder, { recursive: true });
    },
  };
}

function supergraph(): string {
  const { supergraphSdl, problems } = composeSupergraph([
    { name: 'campaigns', typeDefs: parse(notesService.typeDefs) },
  ]);
  if (problems) throw new Error(JSON.stringify(problems));
  return supergraphSdl;
}

/** The registry as the gateway sees it: while it is held back, it tells what it told last. */
async function holdableRegistry(url: string) {
  let isHeld = false;
  let isAway = false;
  let last = '';
  const tell = async (path: string): Promise<string> => {
    // Asked for what has changed since the last answer, which was nothing.
    if (isHeld) return unchanged(last);
    return (last = await (await fetch(new URL(path, url))).text());
  };
  const server = createServer((request, response) => {
    if (isAway) return void request.socket.destroy();
    void tell(request.url ?? '/').then((body) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold: () => void (isHeld = true),
    release: () => void (isHeld = false),
    breakOff: () => void (isAway = true),
    mend: () => void (isAway = false),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function unchanged(changes: string): string {
  const told = JSON.parse(changes) as Record<string, unknown>;
  const lists = Object.entries(told).map(([name, value]) => [name, Array.isArray(value) ? [] : value]);
  return JSON.stringify(Object.fromEntries(lists));
}
