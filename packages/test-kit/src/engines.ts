import { randomUUID } from 'node:crypto';
import { topicSpecs } from '@thidua/event-contracts';
import {
  type Bus,
  createKafkaBus,
  EventStore,
  migrateService,
  migrateTopics,
  type ServiceDefinition,
} from '@thidua/event-kit';
import { pino } from 'pino';

/** The engines that the test runner started, or those that the caller's environment names. */
export function testEngines(): { readonly mongoUrl: string; readonly kafkaBrokers: string[] } {
  const { MONGO_URL: mongoUrl, KAFKA_BROKERS: brokers } = process.env;
  if (!mongoUrl || !brokers)
    throw new Error('no engines: run this by `npm test -- <path>`, which starts them');
  return { mongoUrl, kafkaBrokers: brokers.split(',') };
}

export const silent = pino({ level: 'silent' });

/** A log of which every line is kept, to find what must not be said in it. */
export function keptLog(): { readonly log: typeof silent; readonly lines: readonly string[] } {
  const lines: string[] = [];
  return { log: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }), lines };
}

/** A name that no other test uses: for a database, a group, an instance. */
export const uniqueName = (prefix: string): string => `${prefix}_${randomUUID().slice(0, 8)}`;

/** A database of its own for one spec, migrated; drop it with `discard`. */
export async function openTestStore(
  service: ServiceDefinition,
): Promise<{ readonly store: EventStore; discard(): Promise<void> }> {
  const { mongoUrl } = testEngines();
  const instance = uniqueName('spec').replace('_', '-');
  const store = await EventStore.open({ mongoUrl, logical: service.logical, instance }).connected(20_000);
  await migrateService(store, service);
  return {
    store,
    discard: async () => {
      await store.connection.dropDatabase();
      await store.close();
    },
  };
}

/** The bus, with all topics there. Topics are shared by all specs: tell events apart by aggregate id. */
export async function openTestBus(): Promise<Bus> {
  const options = { brokers: testEngines().kafkaBrokers, clientId: uniqueName('spec'), log: silent };
  await migrateTopics({ ...options, topics: topicSpecs });
  return createKafkaBus(options);
}

/** Polls until the question is answered with something true. Throws after the time with the last answer. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  timeoutMs = 30_000,
): Promise<Exclude<NonNullable<Answer>, false>> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<NonNullable<Answer>, false>;
    if (Date.now() > deadline)
      throw new Error(`not within ${timeoutMs} ms; last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
