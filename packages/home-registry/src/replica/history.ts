import { HomeTable, HomeUnknown } from '../lookup/home-table.ts';
import { UnitTable } from '../lookup/unit-tree.ts';
import {
  heldAt,
  type HomeTenure,
  type InstanceRecord,
  type RegistryChanges,
  type UnitPlacement,
} from '../records.ts';

/** More than the few versions that requests under way can name. */
const rememberedTables = 8;

/** All that is known of a registry, and from it the homes of any version up to the newest. */
export class History {
  #registry: string | null = null;
  #version = 0;
  #tenures = new Map<string, HomeTenure>();
  #placements = new Map<string, UnitPlacement>();
  #instances = new Map<string, InstanceRecord>();
  #tables = new Map<number, HomeTable>();
  #changedAt = new Map<string, number>();
  #tree: { readonly key: number; readonly table: UnitTable } | null = null;

  get known(): { readonly registry: string | null; readonly version: number } {
    return { registry: this.#registry, version: this.#version };
  }

  /**
   * Takes over what changed; of another registry, everything. True if anything did change. Instances have no
   * history: homes of older versions show them as they are now.
   */
  apply(changes: RegistryChanges): boolean {
    const isOther = changes.registry !== this.#registry;
    if (!isOther && changes.version === this.#version) return false;
    this.#tables.clear();
    if (isOther) {
      this.#tenures.clear();
      this.#placements.clear();
      this.#instances.clear();
      this.#changedAt.clear();
      this.#tree = null;
    }
    for (const each of changes.tenures) {
      const { logical, unit, epoch, fromVersion, toVersion } = each;
      this.#tenures.set(`${logical}/${unit}/${epoch}`, each);
      this.#changedAt.set(logical, Math.max(this.changedAt(logical), fromVersion, toVersion ?? 0));
    }
    for (const each of changes.placements) this.#placements.set(`${each.unit}/${each.fromVersion}`, each);
    for (const each of changes.instances) this.#instances.set(`${each.logical}/${each.id}`, each);
    this.#registry = changes.registry;
    this.#version = changes.version;
    return true;
  }

  /** Everything, as a registry would tell it to a copy that knows nothing; null before anything was learnt. */
  everything(): RegistryChanges | null {
    if (this.#registry === null) return null;
    return {
      registry: this.#registry,
      version: this.#version,
      tenures: [...this.#tenures.values()],
      placements: [...this.#placements.values()],
      instances: [...this.#instances.values()],
    };
  }

  /** The version in which a home of the logical subgraph last began or ended; 0 if none ever did. */
  changedAt(logical: string): number {
    return this.#changedAt.get(logical) ?? 0;
  }

  /** The homes as they were at that version. Throws RangeError for one that is not known yet. */
  at(version: number): HomeTable {
    if (version > this.#version) throw new RangeError(`version ${version} is not known yet`);
    const known = this.#tables.get(version);
    if (known) return known;
    const tenures = [...this.#tenures.values()].filter((each) => heldAt(each, version));
    const table = new HomeTable(version, tenures, this.#treeAt(version), (each) => this.#homeInstance(each));
    const [oldest] = this.#tables.keys();
    if (this.#tables.size >= rememberedTables && oldest !== undefined) this.#tables.delete(oldest);
    this.#tables.set(version, table);
    return table;
  }

  /** A home is given to admitted instances only, and none is ever forgotten. */
  #homeInstance({ logical, instance }: HomeTenure): InstanceRecord {
    const found = this.#instances.get(`${logical}/${instance}`);
    if (!found) throw new HomeUnknown(`${logical}/${instance}`);
    return found;
  }

  /** A tree of 15,000 units is built once for all versions in which it did not change. */
  #treeAt(version: number): UnitTable {
    let key = 0;
    for (const { fromVersion, toVersion } of this.#placements.values()) {
      if (fromVersion <= version) key = Math.max(key, fromVersion);
      if (toVersion !== null && toVersion <= version) key = Math.max(key, toVersion);
    }
    if (this.#tree?.key === key) return this.#tree.table;
    const table = new UnitTable([...this.#placements.values()].filter((each) => heldAt(each, version)));
    this.#tree = { key, table };
    return table;
  }
}
