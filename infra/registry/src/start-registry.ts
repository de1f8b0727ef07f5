import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { topicsOf } from '@thidua/event-contracts';
import { createKafkaBus } from '@thidua/event-kit';
import { listen, type Running } from '@thidua/federation-kit/process';
import { createRegistryHandler } from '@thidua/home-registry/authority';
import { tellVersions } from '@thidua/home-registry/wake';
import { type Logger, pino } from 'pino';
import type { RegistryEnvironment } from './environment.ts';
import { createProbeHandler } from './probe-handler.ts';
import { RegistryInWaiting } from './registry-in-waiting.ts';
import { repeat } from './repeat.ts';
import { Feed } from './tree/feed.ts';
import { UnitsTold } from './tree/units-told.ts';

const beatMs = 1000;
/** For requests that are under way, then for work that is; all of it can be done again. */
const longestStopMs = 1200;

/** Starts the registry's process. It listens at once and answers 503 until its database is there. */
export async function startRegistry(environment: RegistryEnvironment): Promise<Running> {
  const { mongoUrl, database, kafkaBrokers, clock, host, port: wanted } = environment;
  const log = pino({ name: 'registry', level: environment.logLevel });
  const bus = createKafkaBus({ brokers: kafkaBrokers, clientId: 'registry', log });
  const teller = tellVersions(bus, warnOnce(log, 'copies could not be woken; they poll'));
  const registry = new RegistryInWaiting({ mongoUrl, database, clock, onVersion: teller.tell });
  const told = new UnitsTold({
    bus,
    topic: topicsOf('organizations').events,
    onUnreadable: ({ partition, offset, key }, error) =>
      log.error({ err: error, partition, offset: String(offset), key }, 'a unit’s event cannot be read'),
  });
  const feed = new Feed({ told, registry, clock });
  const answer = createRegistryHandler(registry, log);
  const probe = createProbeHandler(registry, feed);
  const server = createServer((request, response) => {
    if (!probe(request, response)) answer(request, response);
  });
  const port = await listen(server, { host, port: wanted });
  log.info({ port }, 'registry serves');
  const loops = [
    repeat(beatMs, () => registry.open(), warnOnce(log, 'the registry’s database is away')),
    repeat(beatMs, () => feed.beat(), warnOnce(log, 'the tree could not be brought up to date')),
    repeat(beatMs, () => registry.expireLeases(), warnOnce(log, 'leases could not be judged')),
  ];
  return {
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.race([closed, sleep(longestStopMs)]);
      server.closeAllConnections();
      const done = Promise.all(loops.map((loop) => loop.stop())).then(() =>
        Promise.all([registry.close(), teller.stop().then(() => bus.close())]),
      );
      await Promise.race([done, sleep(longestStopMs)]);
    },
  };
}

/** Says the same but once. */
function warnOnce(log: Logger, what: string): (error: unknown) => void {
  let said = '';
  return (error) => {
    log[String(error) === said ? 'debug' : 'warn']({ err: error }, what);
    said = String(error);
  };
}
