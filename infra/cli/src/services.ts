import { awardsService } from '@thidua/awards';
import { campaignsService } from '@thidua/campaigns';
import { conferencesService } from '@thidua/conferences';
import { type Bus, createKafkaBus, EventStore, type ServiceDefinition } from '@thidua/event-kit';
import { organizationsService } from '@thidua/organizations';
import { pino } from 'pino';
import { readEngines } from './environment.ts';
import { UsageError } from './usage-error.ts';

export const services: readonly ServiceDefinition[] = [
  organizationsService,
  campaignsService,
  awardsService,
  conferencesService,
];

/** The service of that name. Throws UsageError, which lists those that there are. */
export function serviceOf(name: string): ServiceDefinition {
  const found = services.find(({ logical }) => logical === name);
  if (found) return found;
  throw new UsageError(
    `no service “${name}”; there are: ${services.map(({ logical }) => logical).join(', ')}`,
  );
}

/** What kafkajs has to say goes to stderr, and only if it is serious: stdout is for data. */
export const kafkaOptions = () => ({
  brokers: readEngines().kafkaBrokers,
  clientId: 'thidua-cli',
  log: pino({ level: 'error' }, pino.destination(2)),
});

/** Opens the bus for the time of `work`. */
export async function withBus<Result>(work: (bus: Bus) => Promise<Result>): Promise<Result> {
  const bus = createKafkaBus(kafkaOptions());
  try {
    return await work(bus);
  } finally {
    await bus.close();
  }
}

/** Opens a service's database for the time of `work`. */
export async function withStore<Result>(
  { logical }: ServiceDefinition,
  work: (store: EventStore) => Promise<Result>,
  instance = readEngines().instance,
): Promise<Result> {
  const { mongoUrl } = readEngines();
  const store = EventStore.open({ mongoUrl, logical, instance });
  try {
    return await work(await store.connected());
  } finally {
    await store.close();
  }
}
