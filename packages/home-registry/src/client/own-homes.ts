import { Fault } from '@thidua/domain-kit';
import type { Home, HomesSince, InstanceHomes } from '@thidua/event-kit';
import { type HomeTable, HomeUnknown } from '../lookup/home-table.ts';
import type { InstanceRecord } from '../records.ts';
import type { HomeReplica } from '../replica/home-replica.ts';

/** What an instance of a logical subgraph is home to, by its copy of the registry. */
export class OwnHomes implements InstanceHomes {
  readonly #replica: HomeReplica;
  readonly #logical: string;
  readonly #instance: string;

  constructor(replica: HomeReplica, logical: string, instance: string) {
    this.#replica = replica;
    this.#logical = logical;
    this.#instance = instance;
  }

  /**
   * The home under which a unit's writes are guarded. Throws Fault WRONG_HOME if it is another instance's, or if
   * the copy does not know the unit yet: the default must not take what may belong to a province; HOME_UNKNOWN while
   * the copy knows of no home at all.
   */
  homeOf(unit: string): Home {
    const homes = this.#table();
    const home = this.#ask(() => homes.homeOf(this.#logical, unit));
    const isGuess = !homes.knows(unit) && homes.isDivided(this.#logical);
    if (home.instance.id !== this.#instance || isGuess)
      throw new Fault('WRONG_HOME', { details: { routing: { have: homes.version } } });
    const { registry } = this.#replica;
    return { id: home.unit, epoch: home.epoch, version: this.#replica.changedAt(this.#logical), registry };
  }

  /** Whether a unit was ours at a version that is known. Throws Fault HOME_UNKNOWN. */
  owned(unit: string, version: number): boolean {
    return this.instanceOf(unit, version).id === this.#instance;
  }

  /** Whose a unit was at a version that is known. Throws Fault HOME_UNKNOWN. */
  instanceOf(unit: string, version: number): InstanceRecord {
    const homes = this.#replica.at(version);
    return this.#ask(() => homes.homeOf(this.#logical, unit).instance);
  }

  /** Whether an entry of the directory was ours at a version, in that epoch. */
  hadEntry(unit: string, epoch: number, version: number): boolean {
    const entries = this.#replica.at(version).entriesOf(this.#logical, this.#instance);
    return entries.some((each) => each.unit === unit && each.epoch === epoch);
  }

  /** True if the logical subgraph had no home but ours at a version. Throws Fault HOME_UNKNOWN. */
  ownedAll(version: number): boolean {
    const homes = this.#replica.at(version);
    return this.#ask(
      () =>
        !homes.isDivided(this.#logical) && homes.homeOf(this.#logical, null).instance.id === this.#instance,
    );
  }

  /** The other instances that were home to something at a version. Throws Fault HOME_UNKNOWN. */
  others(version: number): readonly InstanceRecord[] {
    const homes = this.#replica.at(version);
    return this.#ask(() => homes.instancesOf(this.#logical).filter(({ id }) => id !== this.#instance));
  }

  /** All homes of this instance now: each needs its guards. */
  since(): HomesSince {
    const version = this.#replica.changedAt(this.#logical);
    const entries = this.#table().entriesOf(this.#logical, this.#instance);
    const { registry } = this.#replica;
    const all = entries.map(({ unit, epoch }) => ({ id: unit, epoch, version, registry }));
    return { version, registry, all };
  }

  onVersion(listener: () => void): () => void {
    return this.#replica.onVersion(listener);
  }

  #table(): HomeTable {
    return this.#replica.at(this.#replica.version);
  }

  #ask<Answer>(question: () => Answer): Answer {
    try {
      return question();
    } catch (error) {
      throw error instanceof HomeUnknown ? new Fault('HOME_UNKNOWN', { cause: error }) : error;
    }
  }
}
