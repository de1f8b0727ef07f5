import { setTimeout as sleep } from 'node:timers/promises';
import type { HomeDirectory } from '../directory/home-directory.ts';
import type { OwnerRefusal } from './owner-refusal.ts';

/** Milliseconds: the shortest and the longest pause between two questions. */
const [shortest, longest] = [20, 400];

/** How long a request waits, in all, for homes that change while it runs. */
export class Patience {
  readonly #directory: HomeDirectory;
  readonly #until: number;
  #pauses = 0;

  constructor(directory: HomeDirectory, ms: number) {
    this.#directory = directory;
    this.#until = performance.now() + ms;
  }

  /**
   * Waits until asking again may help: until the directory is as new as the instance's that refused, else until it
   * is newer than now, or for a pause that grows and is never the same for all. False when patience is at its end.
   */
  async outwait({ code, have }: OwnerRefusal): Promise<boolean> {
    const left = this.#until - performance.now();
    if (left <= 0) return false;
    const { version } = this.#directory;
    if (have !== null && have > version) return this.#directory.waitFor(have, left);
    const pause = Math.min(left, this.#pause());
    if (code === 'BEHIND') await sleep(pause);
    else await this.#directory.waitFor(version + 1, pause);
    return performance.now() < this.#until;
  }

  #pause(): number {
    const usual = Math.min(longest, shortest * 2 ** this.#pauses++);
    return usual * (0.5 + Math.random());
  }
}
