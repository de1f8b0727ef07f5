/**
 * Does the same work again and again: every period, at once when woken, one at a time. A failure is kept from the
 * caller and only means that the next try comes after the period.
 */
export class PollLoop {
  readonly #work: () => Promise<void>;
  readonly #periodMs: number;
  readonly #onFailure: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | null = null;
  #isWoken = false;
  #isStopped = false;

  constructor(work: () => Promise<void>, periodMs: number, onFailure: (error: unknown) => void) {
    this.#work = work;
    this.#periodMs = periodMs;
    this.#onFailure = onFailure;
  }

  /** Resolves when the work was tried once. */
  start(): Promise<void> {
    return this.#run();
  }

  /** Works at once; while it is at work, once more afterwards, as what it reads may be older than the news. */
  wake(): void {
    if (this.#isStopped) return;
    if (this.#running) this.#isWoken = true;
    else void this.#run();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isWoken = false;
    this.#running = this.#work()
      .catch(this.#onFailure)
      .finally(() => {
        this.#running = null;
        if (this.#isStopped) return;
        this.#timer = setTimeout(() => void this.#run(), this.#isWoken ? 0 : this.#periodMs);
      });
    return this.#running;
  }
}
