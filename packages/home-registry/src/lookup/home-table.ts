import { everyUnit, type HomeTenure, type InstanceRecord } from '../records.ts';
import { resolveHome } from './resolve-home.ts';
import type { UnitTree } from './unit-tree.ts';

/** The home of a unit: the instance, and the entry (its unit and epoch) by which it is. */
export interface ResolvedHome {
  readonly instance: InstanceRecord;
  readonly epoch: number;
  /** The unit of the entry, which may stand above the one that was asked for; `*` for the default. */
  readonly unit: string;
}

/** The registry has no home for this logical subgraph, or was never reached. The caller may try again. */
export class HomeUnknown extends Error {
  override readonly name = 'HomeUnknown';

  constructor(logical: string) {
    super(`the registry names no home for ${logical}`);
  }
}

interface LogicalHomes {
  readonly entries: Map<string, ResolvedHome>;
  readonly homeOf: Map<string, ResolvedHome>;
  readonly within: Map<string, readonly InstanceRecord[]>;
}

/** Who owned what at one version. Never changes, so answers are remembered. */
export class HomeTable {
  readonly version: number;
  readonly #tree: UnitTree;
  readonly #logicals = new Map<string, LogicalHomes>();

  /** `tenures` and `tree` as they held at `version`. */
  constructor(
    version: number,
    tenures: Iterable<HomeTenure>,
    tree: UnitTree,
    instanceOf: (tenure: HomeTenure) => InstanceRecord,
  ) {
    this.version = version;
    this.#tree = tree;
    for (const tenure of tenures) {
      const { logical, unit, epoch } = tenure;
      const homes = this.#logicals.get(logical) ?? {
        entries: new Map<string, ResolvedHome>(),
        homeOf: new Map<string, ResolvedHome>(),
        within: new Map<string, readonly InstanceRecord[]>(),
      };
      homes.entries.set(unit, Object.freeze({ unit, instance: instanceOf(tenure), epoch }));
      this.#logicals.set(logical, homes);
    }
  }

  /** Of no unit: the default. Throws HomeUnknown if the logical subgraph has no home at all for it. */
  homeOf(logical: string, unit: string | null): ResolvedHome {
    const homes = this.#of(logical);
    const key = unit ?? everyUnit;
    const known = homes.homeOf.get(key);
    if (known) return known;
    const home = resolveHome(homes.entries, this.#tree, key);
    if (!home) throw new HomeUnknown(logical);
    // Ids come from clients: only units that exist are worth remembering, or the memory would be theirs to fill.
    if (this.#tree.has(key)) homes.homeOf.set(key, home);
    return home;
  }

  /**
   * The instances that may hold something of the logical subgraph, or of what was born within a unit: below it, or
   * in what has become part of it. Whether they are up is no matter: one left out in silence would be a wrong answer.
   */
  instancesOf(logical: string, under: string = everyUnit): readonly InstanceRecord[] {
    const homes = this.#of(logical);
    const known = homes.within.get(under);
    if (known) return known;
    const all = under === everyUnit;
    const found = all ? homes.entries.values() : this.#homesWithin(logical, under);
    const instances = Object.freeze([...new Set(Array.from(found, ({ instance }) => instance))]);
    if (all || this.#tree.has(under)) homes.within.set(under, instances);
    return instances;
  }

  /** The entries by which an instance is home to anything. */
  entriesOf(logical: string, instance: string): readonly ResolvedHome[] {
    const entries = this.#logicals.get(logical)?.entries.values() ?? [];
    return [...entries].filter((each) => each.instance.id === instance);
  }

  /** True if the logical subgraph has more homes than the default. */
  isDivided(logical: string): boolean {
    return this.#of(logical).entries.size > 1;
  }

  /** False for a unit that this version does not know: then `homeOf` can only answer the default. */
  knows(unit: string): boolean {
    return this.#tree.has(unit);
  }

  *#homesWithin(logical: string, under: string): Iterable<ResolvedHome> {
    for (const unit of this.#tree.within(under)) yield this.homeOf(logical, unit);
  }

  #of(logical: string): LogicalHomes {
    const homes = this.#logicals.get(logical);
    if (!homes) throw new HomeUnknown(logical);
    return homes;
  }
}
