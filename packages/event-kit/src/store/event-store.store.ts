import mongoose, { type ClientSession, type Connection, type Model } from 'mongoose';
import type { SnapshotDocument } from './documents.ts';
import { createModels, type Models } from './schemas.store.ts';
import { inTransaction } from './transaction.store.ts';
import { withoutServer } from './unavailable.store.ts';

/** Where a service keeps its own truth: one database, reached through one connection pool. */
export interface StoreOptions {
  readonly mongoUrl: string;
  /** `thidua_campaigns` */
  readonly database: string;
}

const connectOptions = {
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
  ignoreUndefined: true,
  serverSelectionTimeoutMS: 1500,
  connectTimeoutMS: 1500,
  socketTimeoutMS: 10_000,
  heartbeatFrequencyMS: 1000,
  maxPoolSize: 40,
  readConcernLevel: 'majority',
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: 4000 },
} as const;

/** One service's database. */
export class EventStore {
  readonly connection: Connection;
  readonly models: Models;
  readonly #closing = new AbortController();

  private constructor(connection: Connection) {
    this.connection = connection;
    this.models = createModels(connection);
  }

  /**
   * Opens without waiting for a server: a service starts while MongoDB is away, says so in `/readyz`, answers
   * with a retryable fault, and is whole again when the server is.
   */
  static open({ mongoUrl, database }: StoreOptions): EventStore {
    const store = new EventStore(mongoose.createConnection());
    void store.#connectUntilClosed(mongoUrl, database);
    return store;
  }

  // mongoose gives the first connection one try only; later losses the driver heals by itself.
  async #connectUntilClosed(mongoUrl: string, database: string): Promise<void> {
    while (!this.#closing.signal.aborted) {
      try {
        await this.connection.openUri(mongoUrl, { ...connectOptions, dbName: database });
        return;
      } catch (error) {
        if (!withoutServer(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  /** Waits for the first connection; for command-line work and tests. */
  async connected(timeoutMs = 15_000): Promise<this> {
    const deadline = Date.now() + timeoutMs;
    while (this.connection.readyState !== mongoose.ConnectionStates.connected) {
      if (Date.now() > deadline) throw new Error('MongoDB did not answer');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this;
  }

  snapshots<State extends object>(collection: string): Model<SnapshotDocument<State>> {
    return this.models.snapshots(collection) as unknown as Model<SnapshotDocument<State>>;
  }

  /** Runs `body` in one majority transaction; see `inTransaction` for what it retries and what it throws. */
  transaction<Result>(body: (session: ClientSession) => Promise<Result>): Promise<Result> {
    return inTransaction(this.connection, body);
  }

  /** Asks the server, for the probe: milliseconds that the answer took. */
  async ping(): Promise<number> {
    const from = performance.now();
    await this.connection.db?.command({ ping: 1 }, { timeoutMS: 1500 });
    if (!this.connection.db) throw new Error('not connected');
    return performance.now() - from;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.connection.close();
  }
}
