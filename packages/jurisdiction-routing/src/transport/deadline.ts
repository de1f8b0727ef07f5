/** Ends an exchange after so many milliseconds, or when its client is gone; to be released when it has ended. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #gone: AbortSignal | undefined;
  #expired = false;

  constructor(ms: number, gone: AbortSignal | undefined) {
    this.#gone = gone;
    this.#timer = setTimeout(() => {
      this.#expired = true;
      this.#end();
    }, ms);
    gone?.addEventListener('abort', this.#end, { once: true });
    if (gone?.aborted) this.#end();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** True if time ran out, false if the client went. */
  get expired(): boolean {
    return this.#expired;
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#gone?.removeEventListener('abort', this.#end);
  }

  readonly #end = (): void => this.#controller.abort();
}
