/**
 * Tells whether leases may be judged. Who finds no registry cannot renew, so silence says nothing about an instance
 * unless the registry was there to hear it: judging begins one full lease after the first beat, and again so after
 * each time without beats, when this process or its database was away.
 */
export class LeaseJudge {
  readonly #leaseMs: number;
  #since = Number.NEGATIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs;
  }

  /** To be called at each beat that has reached the database, with a time that never goes back. */
  mayJudge(now = performance.now()): boolean {
    // A lease outlasts three renewals: a shorter absence than one of them costs nobody his lease.
    if (now - this.#last > this.#leaseMs / 4) this.#since = now;
    this.#last = now;
    return now - this.#since >= this.#leaseMs;
  }
}
