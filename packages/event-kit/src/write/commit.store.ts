import type { ClientSession } from 'mongoose';
import mongoose from 'mongoose';
import type { CommandDocument, PersonDocument, PersonPosition } from '../store/documents.ts';
import type { EventStore } from '../store/event-store.store.ts';
import { passGuard } from '../store/guard.store.ts';
import type { Change } from './change.ts';
import { writeRows } from './rows.store.ts';

/** Somebody else changed an aggregate, or used the idempotency key, since we read. Read again and decide anew. */
export class LostRace extends Error {
  override readonly name = 'LostRace';
}

/** One transaction: guard, events, snapshots, their rows, the command's own record, and the people it names. */
export interface Commit {
  readonly changes: readonly Change[];
  readonly stripe: number;
  readonly command: CommandDocument | null;
  readonly people: readonly PersonDocument[];
  readonly positions: readonly PersonPosition[];
}

const duplicateKey = 11_000;

/** Writes all of it or nothing. Throws LostRace, or what `inTransaction` throws. */
export async function commitAll(store: EventStore, commit: Commit): Promise<void> {
  try {
    await store.transaction((session) => write(store, commit, session));
  } catch (error) {
    if (error instanceof mongoose.mongo.MongoServerError && error.code === duplicateKey) throw new LostRace();
    throw error;
  }
}

async function write(store: EventStore, commit: Commit, session: ClientSession): Promise<void> {
  const { models } = store;
  const homes = new Map(commit.changes.map(({ home }) => [home.id, home]));
  for (const home of homes.values()) await passGuard(models, home, commit.stripe, session);
  if (commit.command) await models.commands.insertMany([commit.command], { session, lean: true });
  await models.events.insertMany(
    commit.changes.flatMap((change) => change.events),
    { session, lean: true },
  );
  for (const [collection, changes] of Map.groupBy(commit.changes, (change) => change.collection)) {
    const snapshots = models.snapshots(collection);
    const created = changes.filter((change) => change.before === null);
    const moved = changes.filter((change) => change.before !== null);
    if (created.length > 0)
      await snapshots.insertMany(
        created.map((each) => each.after),
        { session, lean: true },
      );
    if (moved.length === 0) continue;
    const { matchedCount } = await snapshots.bulkWrite(
      moved.map(({ before, after }) => ({
        replaceOne: { filter: { _id: after._id, seq: before?.seq ?? 0 }, replacement: after },
      })),
      { session },
    );
    if (matchedCount !== moved.length) throw new LostRace();
  }
  await writeRows(
    store,
    commit.changes.flatMap(({ rows }) => rows ?? []),
    session,
  );
  if (commit.people.length > 0) await models.people.insertMany([...commit.people], { session, lean: true });
  if (commit.positions.length > 0)
    await models.people.bulkWrite(
      commit.positions.map(({ personId, at, position }) => ({
        updateOne: { filter: { _id: personId }, update: { $push: { positions: { at, position } } } },
      })),
      { session },
    );
}
