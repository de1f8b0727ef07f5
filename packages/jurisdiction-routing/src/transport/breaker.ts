/** When a breaker opens, and for how long. */
export interface BreakerSettings {
  /** Failures in a row after which an instance is left in peace. Default: 3. */
  readonly failures: number;
  /** Milliseconds that the first pause takes; each further failure doubles it. Default: 250. */
  readonly shortestPauseMs: number;
  /** Milliseconds that a pause takes at most. Default: 5,000. */
  readonly longestPauseMs: number;
}

export const usualBreaker: BreakerSettings = { failures: 3, shortestPauseMs: 250, longestPauseMs: 5000 };

/**
 * Spares an instance that does not answer, and those who would wait for it. After a pause one request is let through:
 * its success closes the breaker, its failure opens it for longer.
 */
export class Breaker {
  readonly #settings: BreakerSettings;
  readonly #now: () => number;
  #failures = 0;
  #resumesAt = 0;

  constructor(settings: BreakerSettings, now: () => number = () => performance.now()) {
    this.#settings = settings;
    this.#now = now;
  }

  /** Whether a request may go out now; the one after a pause takes the place of all others until it ends. */
  admits(): boolean {
    const { failures, longestPauseMs } = this.#settings;
    if (this.#failures < failures) return true;
    const now = this.#now();
    if (now < this.#resumesAt) return false;
    this.#resumesAt = now + longestPauseMs;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  /** Nothing was learnt: the next request may try at once. */
  abandoned(): void {
    this.#resumesAt = this.#now();
  }

  failed(): void {
    const { failures, shortestPauseMs, longestPauseMs } = this.#settings;
    this.#failures++;
    const pause = shortestPauseMs * 2 ** Math.min(20, this.#failures - failures);
    this.#resumesAt = this.#now() + Math.min(longestPauseMs, pause);
  }
}
