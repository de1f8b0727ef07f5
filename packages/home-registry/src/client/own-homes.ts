import { Fault } from '@thidua/domain-kit';
import type { HomeReplica } from '../replica/home-replica.ts';

/** A home of this instance as its write path guards it. */
export interface OwnHome {
  /** The unit of the entry; `*` for the default. */
  readonly id: string;
  readonly epoch: number;
  /** The directory's version by which it was found: a guard that knows of a later change refuses it. */
  readonly version: number;
}

/** What an instance of a logical subgraph is home to, by its copy of the registry. */
export class OwnHomes {
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
   * the copy does not know the unit yet: the default must not take what may belong to a province.
   */
  homeOf(unit: string): OwnHome {
    const { version } = this.#replica;
    const homes = this.#replica.at(version);
    const home = homes.homeOf(this.#logical, unit);
    const isGuess = !homes.knows(unit) && homes.isDivided(this.#logical);
    if (home.instance.id !== this.#instance || isGuess) throw new Fault('WRONG_HOME');
    return { id: home.unit, epoch: home.epoch, version };
  }

  /** All homes of this instance now: each needs its guards. */
  get all(): readonly OwnHome[] {
    const { version } = this.#replica;
    return this.#replica
      .at(version)
      .entriesOf(this.#logical, this.#instance)
      .map(({ unit, epoch }) => ({ id: unit, epoch, version }));
  }
}
