import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '@thidua/domain-kit';
import mongoose, { type ClientSession, type Connection } from 'mongoose';
import { withoutServer } from './unavailable.store.ts';

const { MongoError } = mongoose.mongo;
/** The gateway gives a write 5 s; the caller must hear of a failure before that. */
const budgetMs = 4000;

const hasLabel = (error: unknown, label: string): boolean =>
  error instanceof MongoError && error.hasErrorLabel(label);

/**
 * One snapshot-isolated majority transaction. Transient conflicts run `body` again from the start, so it must not
 * do anything but database work with the session that it gets. Throws Fault STORE_UNAVAILABLE when nothing was
 * stored, and OUTCOME_UNKNOWN when the commit was sent and never answered: then only a repeat with the same
 * idempotency key tells. The driver's own `withTransaction` is not used: it insists for 120 s.
 */
export async function inTransaction<Result>(
  connection: Connection,
  body: (session: ClientSession) => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + budgetMs;
  let session: ClientSession;
  try {
    session = await connection.startSession();
  } catch (error) {
    throw new Fault('STORE_UNAVAILABLE', { cause: error });
  }
  try {
    for (let attempt = 0; ; attempt++) {
      session.startTransaction({
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority', journal: true },
        maxCommitTimeMS: budgetMs,
      });
      try {
        const result = await body(session);
        await commit(session, deadline);
        return result;
      } catch (error) {
        if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
        if (error instanceof Fault) throw error;
        const mayRetry = hasLabel(error, 'TransientTransactionError') && Date.now() < deadline;
        if (!mayRetry) throw withoutServer(error) ? new Fault('STORE_UNAVAILABLE', { cause: error }) : error;
        await sleep(Math.min(2 ** attempt, 100) * (0.5 + Math.random()));
      }
    }
  } finally {
    await session.endSession().catch(() => undefined);
  }
}

async function commit(session: ClientSession, deadline: number): Promise<void> {
  for (;;) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      if (!hasLabel(error, 'UnknownTransactionCommitResult')) throw error;
      if (Date.now() >= deadline) throw new Fault('OUTCOME_UNKNOWN', { cause: error });
      await sleep(50);
    }
  }
}
