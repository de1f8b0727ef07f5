import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateService, type ServiceDefinition, startRuntime } from '@thidua/event-kit';
import { listen, type Running } from '@thidua/federation-kit/process';
import { createRegistryHandler } from '@thidua/home-registry/authority';
import { pino } from 'pino';
import type { RegistryEnvironment } from './environment.ts';
import { createProbeHandler } from './probe-handler.ts';
import { RegistryInWaiting } from './registry-in-waiting.ts';
import { repeat } from './repeat.ts';
import { Feed } from './tree/feed.ts';
import { treeProjection } from './tree/tree.projection.ts';
import { Tree } from './tree/tree.store.ts';

/** The copy of the organizations is fed as a service's is, and lies in a database of its own. */
const copy: ServiceDefinition = { logical: 'organizations', aggregates: [], projections: [treeProjection] };

const beatMs = 1000;
const longestStopMs = 1500;

/** Starts the registry's process. It listens at once and answers 503 until its database is there. */
export async function startRegistry(
  environment: RegistryEnvironment,
): Promise<Running & { readonly port: number }> {
  const { mongoUrl, database, kafkaBrokers, clock, host, port: wanted } = environment;
  const log = pino({ name: 'registry', level: environment.logLevel });
  const registry = new RegistryInWaiting({ mongoUrl, database, clock });
  const instance = database.replaceAll('_', '-');
  const roles = new Set(['consumer'] as const);
  const runtime = startRuntime({ service: copy, instance, mongoUrl, kafkaBrokers, roles, clock, log });
  const tree = new Tree(runtime.store);
  const feed = new Feed({ tree, registry, clock });
  let isMigrated = false;
  const beat = async () => {
    await registry.open();
    if (!isMigrated) await migrateService(await runtime.store.connected(beatMs), copy);
    isMigrated = true;
    await feed.beat();
  };
  const complain = (what: string) => {
    let said = '';
    return (error: unknown) => {
      log[String(error) === said ? 'debug' : 'warn']({ err: error }, what);
      said = String(error);
    };
  };
  const answer = createRegistryHandler(registry, log);
  const probe = createProbeHandler({ registry, tree, probes: () => runtime.probes() });
  const server = createServer((request, response) => {
    if (!probe(request, response)) answer(request, response);
  });
  const port = await listen(server, { host, port: wanted });
  log.info({ port }, 'registry serves');
  const loops = [
    repeat(beatMs, beat, complain('the tree could not be brought up to date')),
    repeat(beatMs, () => registry.expireLeases(), complain('leases could not be judged')),
  ];
  return {
    port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.race([closed, sleep(longestStopMs)]);
      server.closeAllConnections();
      await Promise.all(loops.map((loop) => loop.stop()));
      await Promise.all([runtime.stop(), registry.close()]);
    },
  };
}
