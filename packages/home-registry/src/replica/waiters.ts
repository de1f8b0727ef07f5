interface Waiter {
  readonly version: number;
  readonly settle: (reached: boolean) => void;
}

/** Those who wait for a version. */
export class Waiters {
  readonly #waiting = new Set<Waiter>();

  /** True as soon as that version is reached, false after `ms`. */
  wait(version: number, ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => waiter.settle(false), ms);
      const waiter: Waiter = {
        version,
        settle: (reached) => {
          clearTimeout(timer);
          this.#waiting.delete(waiter);
          resolve(reached);
        },
      };
      this.#waiting.add(waiter);
    });
  }

  reached(version: number): void {
    for (const waiter of this.#waiting) if (waiter.version <= version) waiter.settle(true);
  }

  giveUp(): void {
    for (const waiter of this.#waiting) waiter.settle(false);
  }
}
