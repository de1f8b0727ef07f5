import { Fault } from '@thidua/domain-kit';
import type { RegistrySource } from '@thidua/home-registry';
import { Registry } from '@thidua/home-registry/authority';

type Options = Parameters<typeof Registry.open>[0] & {
  /** Called soon after each new version, once the database is there. */
  readonly onVersion: Parameters<Registry['watchVersions']>[0];
};

/** The registry of a process that may be up before its database: until then everything is STORE_UNAVAILABLE. */
export class RegistryInWaiting implements Pick<
  Registry,
  'changesSince' | 'accept' | 'placeUnits' | 'expireLeases'
> {
  readonly #options: Options;
  #registry: Registry | null = null;
  #watch: ReturnType<Registry['watchVersions']> | null = null;
  #seen: Parameters<RegistrySource['changesSince']>[0] = { registry: null, version: 0 };

  constructor(options: Options) {
    this.#options = options;
  }

  /** Opens and migrates it, once; to be tried until it does not throw. */
  async open(): Promise<void> {
    if (this.#registry) return;
    const registry = await Registry.open(this.#options);
    try {
      await registry.migrate();
      this.#registry = registry;
      this.#watch = registry.watchVersions(this.#options.onVersion);
    } finally {
      if (!this.#registry) await registry.close();
    }
  }

  async changesSince(...known: Parameters<Registry['changesSince']>) {
    return this.#opened().changesSince(...known);
  }

  async accept(statement: string) {
    return this.#opened().accept(statement);
  }

  /** Throws Fault STORE_UNAVAILABLE if it cannot answer. Reads what has changed since it was last asked. */
  async ping(): Promise<void> {
    const { registry, version } = await this.changesSince(this.#seen);
    this.#seen = { registry, version };
  }

  async placeUnits(...placing: Parameters<Registry['placeUnits']>) {
    return this.#opened().placeUnits(...placing);
  }

  /** Nobody is judged before the database is there. */
  async expireLeases(): Promise<void> {
    await this.#registry?.expireLeases();
  }

  async close(): Promise<void> {
    await this.#watch?.stop();
    await this.#registry?.close();
  }

  #opened(): Registry {
    if (!this.#registry) throw new Fault('STORE_UNAVAILABLE');
    return this.#registry;
  }
}
