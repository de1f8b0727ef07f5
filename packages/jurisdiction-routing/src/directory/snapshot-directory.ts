import type { Home, HomeDirectory, Instance } from './home-directory.ts';

/** One entry of a directory: from here down, units are at home with this instance. */
export interface HomeEntry {
  readonly logical: string;
  readonly unit: string;
  readonly instance: string;
  readonly epoch: number;
}

/** A whole directory at one version. */
export interface DirectorySnapshot {
  readonly version: number;
  readonly instances: readonly Instance[];
  readonly homes: readonly HomeEntry[];
  /** The unit above each unit; a unit's home is that of the nearest entry on its way up. */
  readonly parents: ReadonlyMap<string, string>;
  /** The instance that is home to whatever no entry covers, by logical subgraph. */
  readonly defaults: ReadonlyMap<string, string>;
}

/** The unit under which a default home's epoch is sent. */
const anywhere = '*';

/** A directory in memory: whoever learns of a newer version (a poll, a stream) publishes it here. */
export class SnapshotDirectory implements HomeDirectory {
  #snapshot: DirectorySnapshot;
  #instances = new Map<string, Instance>();
  #entries = new Map<string, Home>();
  #homes = new Map<string, Home>();
  #scopes = new Map<string, readonly Instance[]>();
  #waiting = new Set<() => void>();

  /** Throws an Error for an entry whose instance is not in the snapshot. */
  constructor(snapshot: DirectorySnapshot) {
    this.#snapshot = snapshot;
    this.#index();
  }

  get version(): number {
    return this.#snapshot.version;
  }

  /** Takes over a newer version; one that is not newer is left aside. Throws as the constructor does. */
  publish(snapshot: DirectorySnapshot): void {
    if (snapshot.version <= this.version) return;
    this.#snapshot = snapshot;
    this.#index();
    for (const look of [...this.#waiting]) look();
  }

  /** Throws an Error for a logical subgraph without a default home, as does `instancesOf`. */
  homeOf(logical: string, unit: string | null): Home {
    const key = `${logical}/${unit ?? anywhere}`;
    const known = this.#homes.get(key);
    if (known) return known;
    const home = this.#climb(logical, unit);
    if (this.#isWorthRemembering(logical, unit)) this.#homes.set(key, home);
    return home;
  }

  instancesOf(logical: string, under?: string): readonly Instance[] {
    const key = `${logical}/${under ?? anywhere}`;
    const known = this.#scopes.get(key);
    if (known) return known;
    const scope = this.#scope(logical, under);
    if (this.#isWorthRemembering(logical, under ?? null)) this.#scopes.set(key, scope);
    return scope;
  }

  waitFor(version: number, ms: number): Promise<boolean> {
    if (this.version >= version) return Promise.resolve(true);
    return new Promise((resolve) => {
      const settle = (reached: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(reached);
      };
      const look = () => {
        if (this.version >= version) settle(true);
      };
      const timer = setTimeout(() => settle(false), ms);
      this.#waiting.add(look);
    });
  }

  #index(): void {
    const { instances, homes, defaults } = this.#snapshot;
    this.#instances = new Map(instances.map((instance) => [instance.id, instance]));
    this.#entries = new Map(
      [
        ...homes,
        ...[...defaults].map(([logical, instance]) => ({ logical, unit: anywhere, instance, epoch: 1 })),
      ].map(({ logical, unit, instance, epoch }) => [
        `${logical}/${unit}`,
        { unit, epoch, instance: this.#instance(instance) },
      ]),
    );
    this.#homes = new Map();
    this.#scopes = new Map();
  }

  #instance(id: string): Instance {
    const instance = this.#instances.get(id);
    if (!instance) throw new Error(`no instance ${id} in version ${this.version} of the directory`);
    return instance;
  }

  /** Ids come from clients: a memory of units that do not exist would be theirs to fill. */
  #isWorthRemembering(logical: string, unit: string | null): boolean {
    return unit === null || this.#snapshot.parents.has(unit) || this.#entries.has(`${logical}/${unit}`);
  }

  #climb(logical: string, unit: string | null): Home {
    for (let at: string | undefined = unit ?? anywhere; at; at = this.#snapshot.parents.get(at)) {
      const home = this.#entries.get(`${logical}/${at}`);
      if (home) return home;
    }
    const home = this.#entries.get(`${logical}/${anywhere}`);
    if (!home) throw new Error(`no default home for ${logical}`);
    return home;
  }

  #scope(logical: string, under: string | undefined): readonly Instance[] {
    const entries = this.#snapshot.homes.filter((entry) => entry.logical === logical);
    const within = under === undefined ? entries : entries.filter(({ unit }) => this.#lies(unit, under));
    return [
      ...new Set([
        this.homeOf(logical, under ?? null).instance,
        ...within.map(({ instance }) => this.#instance(instance)),
      ]),
    ];
  }

  #lies(unit: string, under: string): boolean {
    for (let at: string | undefined = unit; at; at = this.#snapshot.parents.get(at))
      if (at === under) return true;
    return false;
  }
}
