import { Fault } from '@thidua/domain-kit';

/** Numbers 0 … size-1, each lent to one holder at a time; who comes too late waits in order. */
export class FreeList {
  readonly #free: number[];
  readonly #waiting: ((n: number) => void)[] = [];
  readonly #maxWaiting: number;

  constructor(size: number, maxWaiting: number) {
    this.#free = Array.from({ length: size }, (_, n) => n);
    this.#maxWaiting = maxWaiting;
  }

  /** Lends a number for the time of `work`. Throws Fault OVERLOADED when too many wait already. */
  async with<Result>(work: (n: number) => Promise<Result>): Promise<Result> {
    const n = await this.#take();
    try {
      return await work(n);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(n);
      else this.#free.push(n);
    }
  }

  #take(): Promise<number> {
    const n = this.#free.pop();
    if (n !== undefined) return Promise.resolve(n);
    if (this.#waiting.length >= this.#maxWaiting) throw new Fault('OVERLOADED');
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
