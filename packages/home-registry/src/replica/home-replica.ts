import type { Logger } from 'pino';
import type { HomeTable, ResolvedHome } from '../lookup/home-table.ts';
import type { RegistrySource } from '../ports.ts';
import type { InstanceRecord } from '../records.ts';
import { giveBenefitOfDoubt } from './benefit-of-doubt.ts';
import { History } from './history.ts';
import { PollLoop } from '../poll-loop.ts';
import { readReplicaFile, writeReplicaFile } from './replica-file.ts';
import { Waiters } from './waiters.ts';

export interface ReplicaOptions {
  readonly source: RegistrySource;
  /** Where the copy is kept for a start without the authority; null: nowhere. */
  readonly file: string | null;
  readonly log: Logger;
  readonly pollEveryMs?: number;
  /** Without the authority for so long, the copy says that it is cut off. */
  readonly cutOffAfterMs?: number;
}

/**
 * The copy of the registry that a gateway or an instance holds: all homes of all versions, the tree and the
 * instances. Reads are answered from it whether or not the authority can be reached; `isCutOff` and `ageMs` say
 * how far to trust it.
 */
export class HomeReplica {
  readonly #options: ReplicaOptions;
  readonly #history = new History();
  readonly #waiters = new Waiters();
  readonly #listeners = new Set<() => void>();
  readonly #loop: PollLoop;
  readonly #cutOffAfterMs: number;
  #confirmedAt = Number.NEGATIVE_INFINITY;
  #hasReached = false;
  #isFailing = false;

  private constructor(options: ReplicaOptions) {
    this.#options = options;
    this.#cutOffAfterMs = options.cutOffAfterMs ?? 10_000;
    this.#loop = new PollLoop(
      () => this.#poll(),
      options.pollEveryMs ?? 1000,
      (error) => this.#onFailure(error),
    );
  }

  /** Reads the file, asks the authority once, and from then on keeps up. An authority that is away is no error. */
  static async open(options: ReplicaOptions): Promise<HomeReplica> {
    const replica = new HomeReplica(options);
    await replica.#load();
    await replica.#loop.start();
    return replica;
  }

  /** 0 before anything was learnt. */
  get version(): number {
    return this.#history.known.version;
  }

  /** Whose versions these are; null before anything was learnt. */
  get registry(): string | null {
    return this.#history.known.registry;
  }

  /** Milliseconds since the authority last confirmed this copy; Infinity if it never did. */
  get ageMs(): number {
    return Math.max(0, Date.now() - this.#confirmedAt);
  }

  /** True while the authority has not been reached for long, or never since the start: homes may have moved. */
  get isCutOff(): boolean {
    return !this.#hasReached || this.ageMs > this.#cutOffAfterMs;
  }

  /**
   * The home of a unit now, or the default; its instance as `instancesOf` shows it. Throws HomeUnknown if nothing is
   * known of the logical subgraph.
   */
  homeOf(logical: string, unit: string | null): ResolvedHome {
    const home = this.#history.at(this.version).homeOf(logical, unit);
    if (!this.isCutOff) return home;
    const instance = giveBenefitOfDoubt(home.instance);
    return instance === home.instance ? home : { ...home, instance };
  }

  /**
   * The instances that may hold something of the logical subgraph, or of what was born within a unit. While the copy
   * is cut off, those that were DOWN when it last heard are UP: see `giveBenefitOfDoubt`.
   */
  instancesOf(logical: string, under?: string): readonly InstanceRecord[] {
    const instances = this.#history.at(this.version).instancesOf(logical, under);
    return this.isCutOff ? instances.map(giveBenefitOfDoubt) : instances;
  }

  /** The homes as they were at a version. Throws RangeError for one that is not known yet: `waitFor` it. */
  at(version: number): HomeTable {
    return this.#history.at(version);
  }

  /** The version in which a home of the logical subgraph last changed hands; 0 if none ever did. */
  changedAt(logical: string): number {
    return this.#history.changedAt(logical);
  }

  /** Calls at each new version; answers how to end that. */
  onVersion(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Asks the authority at once and waits until the copy has that version; false if it has not after `ms`. */
  waitFor(version: number, ms: number): Promise<boolean> {
    if (this.version >= version) return Promise.resolve(true);
    this.#loop.wake();
    return this.#waiters.wait(version, ms);
  }

  /** To be called when news of a change arrives, by Kafka or otherwise. Only a hint: polling finds it anyway. */
  wake(): void {
    this.#loop.wake();
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    this.#waiters.giveUp();
  }

  async #poll(): Promise<void> {
    const { known } = this.#history;
    const askedAt = Date.now();
    const changes = await this.#options.source.changesSince(known);
    const isOther = known.registry !== null && changes.registry !== known.registry;
    // Versions that callers hold would mean something else. A start anew is the operator's decision.
    if (isOther && this.#hasReached) throw new Error(`another registry answers: ${changes.registry}`);
    if (isOther)
      this.#options.log.warn({ registry: changes.registry }, 'the kept copy is of another registry');
    else if (changes.version < known.version)
      throw new Error(`the registry went back from version ${known.version} to ${changes.version}`);
    this.#confirmedAt = askedAt;
    this.#hasReached = true;
    this.#isFailing = false;
    if (!this.#history.apply(changes)) return;
    this.#waiters.reached(this.version);
    for (const listener of this.#listeners) listener();
    await this.#save();
  }

  /** Said once, not every second: when it begins. */
  #onFailure(error: unknown): void {
    const { log } = this.#options;
    log[this.#isFailing ? 'debug' : 'warn'](
      { err: error, version: this.version },
      'the registry was not reached',
    );
    this.#isFailing = true;
  }

  async #load(): Promise<void> {
    const { file, log } = this.#options;
    if (file === null) return;
    try {
      const saved = await readReplicaFile(file);
      if (!saved) return;
      this.#history.apply(saved.everything);
      this.#confirmedAt = saved.confirmedAt.getTime();
    } catch (error) {
      log.warn({ err: error, file }, 'the kept copy of the registry cannot be read; starting without it');
    }
  }

  async #save(): Promise<void> {
    const { file, log } = this.#options;
    const everything = this.#history.everything();
    if (file === null || everything === null) return;
    await writeReplicaFile(file, { confirmedAt: new Date(this.#confirmedAt), everything }).catch(
      (error: unknown) => log.warn({ err: error, file }, 'the copy of the registry cannot be kept'),
    );
  }
}
