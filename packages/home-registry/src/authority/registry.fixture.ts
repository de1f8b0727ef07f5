import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newPrivateJwk } from '@thidua/auth-kit/testing';
import { createClock } from '@thidua/domain-kit';
import { silent, testEngines, uniqueName } from '@thidua/test-kit';
import mongoose from 'mongoose';
import type { RegistrySource, StatementDesk } from '../ports.ts';
import { everyUnit, publicKey } from '../records.ts';
import { createStatementSigner } from '../statement/statement.ts';
import { createRegistryHandler } from './registry-handler.ts';
import { Registry } from './registry.ts';

/** A registry with a database of its own; `another` opens it a second time, as a second process would. */
export async function startTestRegistry(leaseMs = 60_000) {
  const { mongoUrl } = testEngines();
  const database = uniqueName('registry');
  const opened: Registry[] = [];
  const another = async () => {
    const registry = await Registry.open({ mongoUrl, database, clock: createClock(), leaseMs });
    opened.push(registry);
    return registry;
  };
  const registry = await another();
  await registry.migrate();
  return {
    registry,
    another,
    discard: async () => {
      await Promise.all(opened.map((each) => each.close()));
      const connection = await mongoose.createConnection(mongoUrl, { dbName: database }).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** Admits an instance with a new key, and gives what its process would hold. */
export async function admit(registry: Registry, id: string, jurisdictionUnit = id, logical = 'awards') {
  const jwk = newPrivateJwk(id);
  const admission = { logical, id, jurisdictionUnit, jurisdiction: `Tỉnh ${id}`, by: 'admin' };
  await registry.admitInstance({ ...admission, publicKey: publicOf(jwk) });
  return { jwk, sign: createStatementSigner(logical, id, jwk) };
}

export function publicOf(jwk: object) {
  const { kty, crv, x } = jwk as Record<string, string>;
  return publicKey.parse({ kty, crv, x });
}

export const registering = {
  act: 'REGISTER',
  url: 'http://127.0.0.1:4911/graphql',
  schemaVersion: '1.4',
  schemaHash: 'a1b2',
} as const;

export const assigning = (unit: string, instance: string, expected: number | null = null) => ({
  ...{ logical: 'awards', unit, instance, expected, legalBasis: 'QĐ 12/2025', by: 'admin' },
});

/** A small nation: three provinces, a ward each; national default and the given instances admitted. */
export async function fillRegistry(registry: Registry, ...instances: readonly string[]): Promise<void> {
  for (const id of ['default', ...instances]) await admit(registry, id);
  await registry.assignHome(assigning(everyUnit, 'default'));
  await registry.placeUnits({ units: nation, legalBasis: 'spec', by: 'admin' });
}

export const nation = [
  { unit: 'nation', parent: null, successors: [] },
  ...['haiPhong', 'quangNinh', 'haiDuong'].flatMap((province) => [
    { unit: province, parent: 'nation', successors: [] },
    { unit: `${province}.ward`, parent: province, successors: [] },
  ]),
];

/** The registry at an address that can go away and come back. */
export async function serveRegistry(registry: RegistrySource & StatementDesk) {
  const listen = async (port: number) => {
    const server = createServer(createRegistryHandler(registry, silent));
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return server;
  };
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${port}`, stop, restart: async () => void (server = await listen(port)) };
}
