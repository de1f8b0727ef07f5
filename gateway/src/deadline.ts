/**
 * Fires after `milliseconds`, or earlier with `other`. Must be released. (`AbortSignal.any` and `.timeout`
 * would say the same, but leave their timers and listeners to the garbage collector on every fetch.)
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #other: AbortSignal | undefined;
  readonly #cancel = () => this.#controller.abort();
  #expired = false;

  constructor(milliseconds: number, other?: AbortSignal) {
    this.#other = other;
    this.#timer = setTimeout(() => {
      this.#expired = true;
      this.#cancel();
    }, milliseconds);
    if (other?.aborted) this.#cancel();
    else other?.addEventListener('abort', this.#cancel);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** True once the time is up; false when the other signal came first. */
  get expired(): boolean {
    return this.#expired;
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#other?.removeEventListener('abort', this.#cancel);
  }
}
