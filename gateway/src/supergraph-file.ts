import { createHash } from 'node:crypto';
import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { SupergraphManager } from '@apollo/gateway';
import { readRoutingMetadata, type RoutingMetadata } from '@thidua/jurisdiction-routing';
import type { Logger } from 'pino';

/**
 * Serves the composed supergraph from a file and follows it. A new file that is not a good supergraph is
 * logged and left aside: the last good one goes on serving.
 */
export class SupergraphFile implements SupergraphManager {
  readonly #path: string;
  readonly #log: Logger;
  readonly #pollMs: number;
  #loaded: { sdl: string; hash: string; at: Date; routing: RoutingMetadata } | undefined;
  #rejected: string | undefined;

  constructor(path: string, log: Logger, pollMs = 1000) {
    this.#path = path;
    this.#log = log;
    this.#pollMs = pollMs;
  }

  /** The supergraph that serves: the first 12 characters of its SHA-256, and since when. */
  get serving(): { hash: string; since: Date } | undefined {
    return this.#loaded && { hash: this.#loaded.hash, since: this.#loaded.at };
  }

  /** The supergraph that serves. Throws an Error before there is one. */
  get good(): { readonly sdl: string; readonly hash: string } {
    if (!this.#loaded) throw new Error('no supergraph serves yet');
    return this.#loaded;
  }

  /** How its fields are routed. Throws an Error before there is one. */
  get routing(): RoutingMetadata {
    if (!this.#loaded) throw new Error('no supergraph serves yet');
    return this.#loaded.routing;
  }

  /** True while the file holds something that could not be served. */
  get lastGoodOnly(): boolean {
    return this.#rejected !== undefined;
  }

  initialize: SupergraphManager['initialize'] = async ({ update }) => {
    const supergraphSdl = await readFile(this.#path, 'utf8');
    this.#accept(supergraphSdl, readRoutingMetadata(supergraphSdl));
    const changed = () => void this.#follow(update);
    // Asks the file's times, because notifications miss files that are replaced or on a network disk.
    watchFile(this.#path, { interval: this.#pollMs, persistent: false }, changed);
    return { supergraphSdl, cleanup: async () => unwatchFile(this.#path, changed) };
  };

  async #follow(update: (sdl: string) => void): Promise<void> {
    const sdl = await readFile(this.#path, 'utf8').catch(() => '');
    if (sdl === this.#loaded?.sdl) this.#rejected = undefined;
    if (sdl === this.#loaded?.sdl || sdl === this.#rejected) return;
    try {
      const routing = readRoutingMetadata(sdl);
      update(sdl);
      this.#accept(sdl, routing);
      this.#log.info({ supergraph: this.#loaded?.hash }, 'a new supergraph serves');
    } catch (err) {
      this.#rejected = sdl;
      this.#log.error(
        { err, serving: this.#loaded?.hash },
        'the new supergraph is not good; the last good one serves',
      );
    }
  }

  #accept(sdl: string, routing: RoutingMetadata): void {
    const hash = createHash('sha256').update(sdl).digest('hex').slice(0, 12);
    this.#loaded = { sdl, hash, at: new Date(), routing };
    this.#rejected = undefined;
  }
}
