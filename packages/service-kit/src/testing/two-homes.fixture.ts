import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newPrivateJwk, startTestIdentity } from '@thidua/auth-kit/testing';
import { createClock } from '@thidua/domain-kit';
import { EventStore, migrateService, type ServiceDefinition } from '@thidua/event-kit';
import type { Running } from '@thidua/federation-kit';
import { subgraphClient } from '@thidua/federation-kit/testing';
import { everyUnit } from '@thidua/home-registry';
import { createRegistryHandler, Registry } from '@thidua/home-registry/authority';
import { freePort, silent, testEngines, uniqueName } from '@thidua/test-kit';
import { readServiceEnvironment } from '../environment.ts';
import type { BaseContext } from '../base-context.ts';
import { type ServiceOptions, startService } from '../start-service.ts';

/** A nation of two provinces, a ward in each. */
export const units = {
  ...{
    nation: 'iycii4on',
    quangNinh: 'gddna4ji',
    uongBi: 'qb7fhufd',
    haiPhong: 'knxrwj7q',
    anBien: 'jdtlzi5c',
  },
};
const tree = [
  { unit: units.nation, parent: null, successors: [] },
  { unit: units.quangNinh, parent: units.nation, successors: [] },
  { unit: units.uongBi, parent: units.quangNinh, successors: [] },
  { unit: units.haiPhong, parent: units.nation, successors: [] },
  { unit: units.anBien, parent: units.haiPhong, successors: [] },
];

const listening = (server: Server, port = 0) =>
  new Promise<number>((resolve) =>
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
const closed = async (server: Server) => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
};

/**
 * Of one service, without the organizations that all others tell of on the shared bus: their directory is filled by the
 * spec, and must stay what the spec made it.
 */
const deafToOrganizations = ({ projections, ...definition }: ServiceDefinition): ServiceDefinition => ({
  ...definition,
  projections: projections.map((each) => (each.source === 'organizations' ? { ...each, follows: [] } : each)),
});

/**
 * A real registry over HTTP, and instances of one service, each with a database of its own. Only what `roles` say runs:
 * for relays and consumers the topics must be there.
 */
export async function startTwoHomes<Context extends BaseContext>(
  service: Omit<ServiceOptions<Context>, 'environment'>,
  roles = 'api',
) {
  const { logical } = service.definition;
  const { mongoUrl, kafkaBrokers } = testEngines();
  const database = uniqueName('registry');
  const registry = await Registry.open({ mongoUrl, database, clock: createClock() });
  await registry.migrate();
  const answer = createRegistryHandler(registry, silent);
  let asked = 0;
  const serve = () => createServer((...exchange) => (asked++, answer(...exchange)));
  let server = serve();
  const registryPort = await listening(server);
  const identity = await startTestIdentity();
  const folder = mkdtempSync(join(tmpdir(), 'thidua-homes-'));
  const stores: EventStore[] = [];
  const running = new Set<Running>();

  const start = async (instance: string, replicaFile = join(folder, `${instance}.json`)) => {
    const port = await freePort();
    const started = await startService<Context>({
      ...{ ...service, definition: deafToOrganizations(service.definition) },
      environment: readServiceEnvironment({
        ...{ MONGO_URL: mongoUrl, KAFKA_BROKERS: kafkaBrokers.join(','), LOG_LEVEL: 'silent' },
        ...{ USER_JWKS_URL: identity.userJwksUrl, TOKEN_ISSUER: identity.issuer },
        ...{ GATEWAY_JWKS_URL: identity.gatewayJwksUrl, TOKEN_AUDIENCE: identity.audience },
        ...{ THIDUA_INSTANCE: instance, THIDUA_ROLE: roles, PORT: String(port) },
        ...{ REGISTRY_URL: `http://127.0.0.1:${registryPort}`, REPLICA_FILE: replicaFile },
        ...{ INSTANCE_KEY_FILE: join(folder, `${instance}.jwk`) },
        ...{ PUBLIC_URL: `http://127.0.0.1:${port}/graphql` },
      }),
    });
    running.add(started);
    const address = `http://127.0.0.1:${port}`;
    const client = subgraphClient(logical, `${address}/graphql`, identity, instance);
    return {
      url: `${address}/graphql`,
      ask: async (query: string, variables: object = {}, routing?: object, person?: string) =>
        client.sendSigned(
          JSON.stringify({ query, variables, ...(routing && { extensions: { routing } }) }),
          person ? { authorization: `Bearer ${await identity.tokenFor(person)}` } : {},
        ),
      readyz: async () => {
        const response = await fetch(`${address}/readyz`);
        const { dependencies } = (await response.json()) as {
          dependencies: { name: string; detail?: string }[];
        };
        return { httpStatus: response.status, dependencies };
      },
      stop: async () => {
        running.delete(started);
        await started.stop();
      },
    };
  };

  return {
    registry,
    registryUrl: `http://127.0.0.1:${registryPort}`,
    identity,
    /** How often the registry was asked for anything. */
    asked: () => asked,
    start,
    /** Lets an instance be known and have a database; gives its name. */
    async admit(prefix: string, jurisdictionUnit: string) {
      const instance = uniqueName(prefix).replace('_', '-');
      const jwk = newPrivateJwk(instance);
      writeFileSync(join(folder, `${instance}.jwk`), JSON.stringify(jwk));
      await registry.admitInstance({
        ...{ logical, id: instance, jurisdictionUnit, jurisdiction: prefix, by: 'spec' },
        publicKey: { kty: 'OKP', crv: 'Ed25519', x: String(jwk.x) },
      });
      const store = await EventStore.open({ mongoUrl, logical, instance }).connected();
      stores.push(store);
      await migrateService(store, service.definition);
      return { instance, store };
    },
    assign: (unit: string, instance: string, expected: number | null = null) =>
      registry.assignHome({ logical, unit, instance, expected, legalBasis: 'spec', by: 'spec' }),
    placeAll: () => registry.placeUnits({ units: tree, legalBasis: 'spec', by: 'spec' }),
    everyUnit,
    cutOff: () => closed(server),
    async reconnect() {
      server = serve();
      await listening(server, registryPort);
    },
    folder,
    async discard() {
      for (const each of running) await each.stop();
      await closed(server).catch(() => undefined);
      await identity.stop();
      await registry.close();
      for (const store of stores) {
        await store.connection.getClient().db(database).dropDatabase();
        await store.connection.dropDatabase();
        await store.close();
      }
    },
  };
}
