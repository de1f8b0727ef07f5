import { randomUUID } from 'node:crypto';
import { asStoreFault } from '@thidua/event-kit';
import mongoose, { type ClientSession, type Connection } from 'mongoose';
import type { HomeTenure, InstanceRecord, UnitPlacement } from '../records.ts';

/** Documents are found by the version in which they last changed. */
type Versioned<Record> = Record & { readonly _id: string; readonly version: number };

export type TenureDocument = Versioned<HomeTenure>;
export type PlacementDocument = Versioned<UnitPlacement>;
export type InstanceDocument = Versioned<InstanceRecord> & {
  /** Judged by the database's clock, the one that all processes of the registry share. */
  readonly leaseUntil: Date | null;
  /** The instance's own time in its last accepted statement: an older one is a replay. */
  readonly statedAt: number;
  readonly admittedBy: string;
};
interface HeadDocument {
  readonly _id: 'head';
  readonly registry: string;
  readonly version: number;
}

/** The transaction of one change, and the version that it makes. */
export interface Change {
  readonly session: ClientSession;
  readonly version: number;
}

/** No read concern here: the driver lets it win over that of a snapshot session, in silence. */
const connectOptions = {
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
  serverSelectionTimeoutMS: 1500,
  connectTimeoutMS: 1500,
  socketTimeoutMS: 10_000,
  writeConcern: { w: 'majority', journal: true },
} as const;
const transactionOptions = { readConcern: { level: 'snapshot' } } as const;
const budgetMs = 4000;

/** The registry's own database. Every change runs in `change` and takes the next version; nothing else does. */
export class RegistryDatabase {
  readonly #connection: Connection;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Throws Fault STORE_UNAVAILABLE if the server cannot be reached. */
  static open(mongoUrl: string, name: string): Promise<RegistryDatabase> {
    return asStoreFault(async () => {
      const connection = mongoose.createConnection(mongoUrl, { ...connectOptions, dbName: name });
      return new RegistryDatabase(await connection.asPromise());
    });
  }

  get head() {
    return this.#connection.collection<HeadDocument>('head');
  }
  get tenures() {
    return this.#connection.collection<TenureDocument>('tenures');
  }
  get placements() {
    return this.#connection.collection<PlacementDocument>('placements');
  }
  get instances() {
    return this.#connection.collection<InstanceDocument>('instances');
  }

  /** Creates what is missing; may run again at every start. */
  migrate(): Promise<void> {
    return asStoreFault(async () => {
      const open = { unique: true, partialFilterExpression: { toVersion: null } };
      await this.tenures.createIndex({ logical: 1, unit: 1 }, { ...open, name: 'one-home' });
      await this.tenures.createIndex({ logical: 1, unit: 1, epoch: -1 }, { unique: true });
      await this.placements.createIndex({ unit: 1 }, { ...open, name: 'one-place' });
      for (const collection of [this.tenures, this.placements, this.instances])
        await collection.createIndex({ version: 1 });
      const first = { registry: randomUUID(), version: 0 };
      await this.head.updateOne({ _id: 'head' }, { $setOnInsert: first }, { upsert: true });
    });
  }

  /**
   * One change, in a transaction that begins by taking the next version: two changes at once always conflict there,
   * and the loser starts again on what the winner left. So each version is one whole change, none is left out, and
   * `body`, which may run again, decides on the newest state. It answers false when nothing is to be changed: then
   * no version is taken. Throws Fault STORE_UNAVAILABLE when rivals or the server left no chance for 4 s; then the
   * change may have been made, and who repeats it is told by its expected epoch.
   */
  change(body: (change: Change) => Promise<boolean>): Promise<number> {
    return this.#inTurn(() =>
      this.#withSession({ defaultTimeoutMS: budgetMs }, (session) =>
        session.withTransaction(async () => {
          const next = { $inc: { version: 1 } };
          const head = await this.head.findOneAndUpdate({ _id: 'head' }, next, {
            session,
            returnDocument: 'after',
          });
          if (!head) throw new Error('the registry has not been migrated');
          if (await body({ session, version: head.version })) return head.version;
          await session.abortTransaction();
          return head.version - 1;
        }, transactionOptions),
      ),
    );
  }

  /** Reads of one moment. */
  snapshot<Result>(read: (session: ClientSession) => Promise<Result>): Promise<Result> {
    return this.#withSession({ snapshot: true }, read);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  #withSession<Result>(
    options: mongoose.mongo.ClientSessionOptions,
    work: (session: ClientSession) => Promise<Result>,
  ): Promise<Result> {
    return asStoreFault(async () => {
      const session = await this.#connection.startSession(options);
      try {
        return await work(session);
      } finally {
        await session.endSession();
      }
    });
  }

  /** Changes of one process need not race each other. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
