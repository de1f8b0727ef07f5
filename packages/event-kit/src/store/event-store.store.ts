import { Fault } from '@thidua/domain-kit';
import type { LogicalSubgraph } from '@thidua/event-contracts';
import mongoose, { type ClientSession, type Connection, type Model } from 'mongoose';
import type { RowDocument, SnapshotDocument } from './documents.ts';
import { sameInstance, type Sources } from '../consume/sources.ts';
import { createModels, type Models } from './schemas.store.ts';
import { inTransaction } from './transaction.store.ts';
import { withoutServer } from './unavailable.store.ts';

/** Where one instance of a service keeps its own truth: a database of its own. */
export interface StoreOptions {
  readonly mongoUrl: string;
  readonly logical: LogicalSubgraph;
  readonly instance: string;
  /** Whose news its read models are made of; where none are shared, of the neighbours of the same name. */
  readonly sources?: Sources;
}

/** `thidua_campaigns`; another instance than the default has its name behind it. */
export const databaseOf = (logical: LogicalSubgraph, instance: string): string =>
  instance === 'default' ? `thidua_${logical}` : `thidua_${logical}_${instance}`;

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

/** The database of one instance of a service. */
export class EventStore {
  readonly instance: string;
  readonly sources: Sources;
  readonly connection: Connection;
  readonly models: Models;
  readonly #closing = new AbortController();

  private constructor({ instance, sources = sameInstance(instance) }: StoreOptions, connection: Connection) {
    this.instance = instance;
    this.sources = sources;
    this.connection = connection;
    this.models = createModels(connection);
  }

  /**
   * Opens without waiting for a server: a service starts while MongoDB is away, says so in `/readyz`, answers
   * with a retryable fault, and is whole again when the server is.
   */
  static open(options: StoreOptions): EventStore {
    const store = new EventStore(options, mongoose.createConnection());
    void store.#connectUntilClosed(options.mongoUrl, databaseOf(options.logical, options.instance));
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

  /** Waits for the first connection. Throws Fault STORE_UNAVAILABLE after that time. */
  async connected(timeoutMs = 5000): Promise<this> {
    const deadline = Date.now() + timeoutMs;
    while (this.connection.readyState !== mongoose.ConnectionStates.connected) {
      if (Date.now() > deadline) throw new Fault('STORE_UNAVAILABLE');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this;
  }

  snapshots<State extends object>(collection: string): Model<SnapshotDocument<State>> {
    return this.models.snapshots(collection) as unknown as Model<SnapshotDocument<State>>;
  }

  /** The rows of one kind of aggregate, by collection name. They have no schema: `AggregateRows.of` gives them. */
  rows(collection: string) {
    return this.connection.collection<RowDocument>(collection);
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
