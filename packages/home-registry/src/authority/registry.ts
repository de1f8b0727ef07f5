import type { Clock } from '@thidua/domain-kit';
import type { KnownVersion, LeaseGranted, NewVersion, RegistrySource, StatementDesk } from '../ports.ts';
import type { RegistryChanges } from '../records.ts';
import { changesSince } from './changes.store.ts';
import { type Admission, admitInstance, expireLeases, withdrawInstance } from './instances.store.ts';
import { LeaseJudge } from './lease-judge.ts';
import { type Placing, placeUnits } from './placements.store.ts';
import { RegistryDatabase } from './registry-database.store.ts';
import { acceptStatement } from './statements.store.ts';
import { assignHome, type HomeAct, releaseHome } from './tenures.store.ts';
import { watchVersions } from './version-watch.store.ts';

export interface RegistryOptions {
  readonly mongoUrl: string;
  readonly database?: string;
  readonly clock: Clock;
  /** How long an instance counts as up without renewing. */
  readonly leaseMs?: number;
}

/**
 * The authority over which instance is the home of which units. Changes answer the version they made; each throws
 * RegistryRefusal for what it will not do, and Fault STORE_UNAVAILABLE when the database is away.
 */
export class Registry implements RegistrySource, StatementDesk {
  readonly #db: RegistryDatabase;
  readonly #options: RegistryOptions;
  readonly #leaseMs: number;
  readonly #judge: LeaseJudge;

  private constructor(db: RegistryDatabase, options: RegistryOptions) {
    this.#db = db;
    this.#options = options;
    this.#leaseMs = options.leaseMs ?? 15_000;
    this.#judge = new LeaseJudge(this.#leaseMs);
  }

  /** Opens the registry's database. Throws Fault STORE_UNAVAILABLE. */
  static async open(options: RegistryOptions): Promise<Registry> {
    return new Registry(
      await RegistryDatabase.open(options.mongoUrl, options.database ?? 'thidua_registry'),
      options,
    );
  }

  /** Creates what is missing; may run again at every start. */
  migrate(): Promise<void> {
    return this.#db.migrate();
  }

  /** Binds an instance and its key to a jurisdiction: an administrator's act. */
  admitInstance(admission: Admission): Promise<number> {
    return admitInstance(this.#db, admission);
  }

  /** Takes an instance's identity away: an administrator's act. */
  withdrawInstance(logical: string, id: string, by: string): Promise<number> {
    return withdrawInstance(this.#db, logical, id, by);
  }

  /** Makes an instance the home of a unit, in the unit's next epoch: an administrator's act. */
  assignHome(act: HomeAct & { readonly instance: string }): Promise<number> {
    return assignHome(this.#db, act, this.#options.clock.now());
  }

  /** Ends a unit's own entry: an administrator's act. */
  releaseHome(act: HomeAct): Promise<number> {
    return releaseHome(this.#db, act);
  }

  /** Takes over units from the directory of organizations; nobody's home changes by it. */
  placeUnits(placing: Placing): Promise<number> {
    return placeUnits(this.#db, placing, this.#options.clock.now());
  }

  /**
   * Notes as DOWN who has not renewed in time. To be called about once a second: who begins to, or begins again,
   * gives everybody the time of one lease first.
   */
  expireLeases(): Promise<void> {
    return expireLeases(this.#db, this.#judge);
  }

  accept(statement: string): Promise<LeaseGranted> {
    return acceptStatement(this.#db, statement, this.#leaseMs);
  }

  changesSince(known: KnownVersion): Promise<RegistryChanges> {
    return changesSince(this.#db, known);
  }

  /** Calls soon after each new version, whoever made it, in whatever process. May miss some: it is for hints. */
  watchVersions(onVersion: (newest: NewVersion) => void): { stop(): Promise<void> } {
    return watchVersions(this.#db, onVersion);
  }

  close(): Promise<void> {
    return this.#db.close();
  }
}
