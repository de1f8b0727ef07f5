import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { EventDocument } from '@thidua/event-kit';
import { root } from '../conformance/repository.ts';
import type { System } from '../system/system.ts';
import { readTopic } from '../system/topic-tail.ts';
import type { Acknowledged } from './running-mutations.ts';

/** What the databases and the topics say of one acknowledged mutation; the graph is not asked. */
export interface Finding {
  readonly key: string;
  readonly commands: number;
  readonly events: number;
  readonly published: boolean;
  readonly inTopic: boolean;
  /** In how many of the other services' read models it is; proposals are in none. */
  readonly readModels: number;
}

/** What each of them should be. */
export const whole = ({ kind, key }: Acknowledged): Finding => ({
  ...{ key, commands: 1, events: 1, published: true, inTopic: true },
  readModels: kind === 'plan' ? 2 : 0,
});

/** Looks for every acknowledged mutation, in the order given. */
export async function findingsOf(system: System, acknowledged: readonly Acknowledged[]): Promise<Finding[]> {
  const [campaigns, awards, conferences] = await Promise.all(
    (['campaigns', 'awards', 'conferences'] as const).map((name) => lookInto(system, name)),
  );
  const readModels = [awards, conferences].map((look) => look?.knownCampaigns ?? new Set());
  return acknowledged.map(({ kind, key }) => {
    const own = kind === 'plan' ? campaigns : awards;
    const aggregates = own?.aggregatesByKey.get(key) ?? [];
    const events = aggregates.flatMap((id) => own?.eventsByAggregate.get(id) ?? []);
    return {
      key,
      commands: aggregates.length,
      events: events.length,
      published: events.every(({ publishedAt }) => publishedAt !== null),
      inTopic: events.every(({ aggregate, seq }) => own?.inTopic.has(`${aggregate}/${seq}`)),
      readModels: readModels.filter((known) => aggregates.some((id) => known.has(id))).length,
    };
  });
}

async function lookInto(system: System, name: 'campaigns' | 'awards' | 'conferences') {
  const database = await system.database(name);
  const commands = await database
    .collection<{ _id: string; aggregates: string[] }>('commands')
    .find()
    .toArray();
  const events = await database.collection<EventDocument>('events').find().toArray();
  const known = await database.collection<{ _id: string }>('known_campaigns').find().toArray();
  const inTopic = new Set((await readTopic(system.bus, name)).map(({ id }) => id));
  return {
    // The command's id is `<actor>/<key>`.
    aggregatesByKey: new Map(
      commands.map(({ _id, aggregates }) => [_id.slice(_id.indexOf('/') + 1), aggregates]),
    ),
    eventsByAggregate: Map.groupBy(events, ({ aggregate }) => aggregate),
    knownCampaigns: new Set(known.map(({ _id }) => _id)),
    inTopic,
  };
}

/** `thidua verify`: folds every event of every service and compares with the snapshots. */
export function verify(system: System): { code: number | null; discrepancies: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'infra/cli/src/main.ts'), 'verify'], {
    env: {
      PATH: process.env['PATH'],
      MONGO_URL: system.mongoUrl,
      KAFKA_BROKERS: `127.0.0.1:${system.portOf('kafka')}`,
    },
    encoding: 'utf8',
  });
  return { code: status, discrepancies: stdout };
}
