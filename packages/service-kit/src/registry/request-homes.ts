import { Fault, parseEntityId } from '@thidua/domain-kit';
import type { Copies, SnapshotFilter, Snapshots } from '@thidua/event-kit';
import type { HomeGate, OperationType, RequestRouting } from '@thidua/federation-kit';
import type { HomeReplica, InstanceRecord, OwnHomes } from '@thidua/home-registry';

/** Which units are at home at this instance, as of one request. */
export interface RequestHomes extends HomeGate {
  /**
   * What lists show: only what was born at units that were ours at the version by which the list is gathered. So
   * several instances together show each row once, while homes change. Of what is all ours it is empty. Where only
   * few rows are wanted, `among` says which: then no others are asked about.
   */
  owned(snapshots: Pick<Snapshots<never>, 'distinct'>, among?: SnapshotFilter): Promise<SnapshotFilter>;
  /**
   * The other part of the same list: of the copies that `among` leaves, those that `owned` leaves to other homes. Null
   * where there are none: then copies need not be read.
   */
  foreign(copies: Pick<Copies, 'distinct'>, among: SnapshotFilter): Promise<SnapshotFilter | null>;
  /** Whether what this id names is at home here; so is what names no unit. */
  owns(id: string): boolean;
  /** Who is home to what this id names; null where that is this instance, or where it names no unit. */
  jurisdictionOf(id: string): string | null;
  /** True where nothing is at home elsewhere. */
  ownsAll(): boolean;
  /** Who else is home to something. Empty where nothing is at home elsewhere. */
  others(): readonly Pick<InstanceRecord, 'id' | 'jurisdiction'>[];
  /** What to throw where somebody asks for what is at home elsewhere. */
  wrongHome(): Fault;
}

/** Everything is at home here: an instance that shares its logical subgraph with no other. */
export const allAtHome: RequestHomes = {
  admit: () => Promise.resolve(),
  admitId: () => undefined,
  owned: () => Promise.resolve({}),
  foreign: () => Promise.resolve(null),
  owns: () => true,
  jurisdictionOf: () => null,
  ownsAll: () => true,
  others: () => [],
  wrongHome: () => new Fault('WRONG_HOME', { details: { routing: { have: 0 } } }),
};

/** Shorter than a gateway waits for an instance: it can do something with the answer BEHIND. */
const patienceMs = 1500;

/**
 * Judges a request by this instance's copy of the registry. A query is answered as of the version by which it was
 * sent, so that a former home goes on answering those who have not heard yet; a mutation counts only now.
 */
export class JudgedRequest implements RequestHomes {
  readonly #replica: HomeReplica;
  readonly #own: OwnHomes;
  readonly #routing: RequestRouting | null;

  constructor(replica: HomeReplica, own: OwnHomes, routing: RequestRouting | null) {
    this.#replica = replica;
    this.#own = own;
    this.#routing = routing;
  }

  async admit(type: OperationType): Promise<void> {
    if (!this.#routing) return;
    const { v } = this.#routing;
    if (v > this.#replica.version && !this.#namesOursOnly()) await this.#catchUp(v);
    if (!this.#areOurs(this.#judgedAt(type))) throw this.#fault('WRONG_HOME');
  }

  /**
   * What names a unit that nobody has heard of is the default's, in a mutation too: its resolver tells what is not
   * there. Should it be there all the same, whoever writes is refused by `OwnHomes.homeOf`.
   */
  admitId(type: OperationType, id: string): void {
    const unit = parseEntityId(id)?.unit;
    // Its resolver tells what is wrong with an id that is none.
    if (unit !== undefined && !this.#own.owned(unit, this.#judgedAt(type))) throw this.#fault('WRONG_HOME');
  }

  /**
   * Asked of what is stored, and not of the tree: what is not ours is seldom here at all, and a filter that names all
   * units of other homes would cost more than the page.
   */
  async owned(
    snapshots: Pick<Snapshots<never>, 'distinct'>,
    among: SnapshotFilter = {},
  ): Promise<SnapshotFilter> {
    const version = this.#judgedAt('query');
    if (this.#own.ownedAll(version)) return {};
    const stored = await snapshots.distinct('unit', among);
    const { ours = [], foreign = [] } = Object.groupBy(stored, (unit) =>
      this.#own.owned(unit, version) ? 'ours' : 'foreign',
    );
    if (foreign.length === 0) return {};
    return { unit: ours.length < foreign.length ? { $in: ours } : { $nin: foreign } };
  }

  async foreign(copies: Pick<Copies, 'distinct'>, among: SnapshotFilter): Promise<SnapshotFilter | null> {
    if (this.ownsAll()) return null;
    const version = this.#judgedAt('query');
    const units = await copies.distinct('unit', among);
    const foreign = units.filter((unit) => !this.#own.owned(unit, version));
    return foreign.length === 0 ? null : { unit: { $in: foreign } };
  }

  owns(id: string): boolean {
    const unit = parseEntityId(id)?.unit;
    return unit === undefined || this.#own.owned(unit, this.#judgedAt('query'));
  }

  jurisdictionOf(id: string): string | null {
    const unit = parseEntityId(id)?.unit;
    if (unit === undefined || this.owns(id)) return null;
    return this.#own.instanceOf(unit, this.#judgedAt('query')).jurisdiction;
  }

  ownsAll(): boolean {
    return this.#own.ownedAll(this.#judgedAt('query'));
  }

  others(): readonly InstanceRecord[] {
    return this.#own.others(this.#judgedAt('query'));
  }

  wrongHome(): Fault {
    return this.#fault('WRONG_HOME');
  }

  /**
   * Whoever counts on homes that are ours as we know it need not wait for us, however new his version: so an instance
   * that is cut off goes on serving its own level. Where instances answer together, all must be of one version.
   */
  #namesOursOnly(): boolean {
    return this.#named().length > 0 && this.#areOurs(this.#replica.version);
  }

  #areOurs(version: number): boolean {
    return this.#named().every(([unit, epoch]) => this.#own.hadEntry(unit, epoch, version));
  }

  #named(): readonly [unit: string, epoch: number][] {
    return Object.entries(this.#routing?.homes ?? {});
  }

  async #catchUp(v: number): Promise<void> {
    if (!(await this.#replica.waitFor(v, patienceMs))) throw this.#fault('BEHIND');
  }

  #judgedAt(type: OperationType): number {
    const { version } = this.#replica;
    return type === 'mutation' ? version : Math.min(version, this.#routing?.v ?? version);
  }

  #fault(code: 'BEHIND' | 'WRONG_HOME'): Fault {
    return new Fault(code, { details: { routing: { have: this.#replica.version } } });
  }
}
