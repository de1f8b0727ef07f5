/** Sleeps until it is rung or the period is over. A ring while nobody sleeps is remembered. */
export class Alarm {
  readonly #periodMs: number;
  #rung = false;
  #wake: (() => void) | null = null;

  constructor(periodMs: number) {
    this.#periodMs = periodMs;
  }

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  async wait(signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.#periodMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener('abort', this.#wake, { once: true });
      }).finally(() => {
        if (this.#wake) signal.removeEventListener('abort', this.#wake);
        this.#wake = null;
      });
    this.#rung = false;
  }
}
