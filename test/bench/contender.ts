/** One way to ask, to be measured against others in the same run. */
export interface Contender {
  readonly name: string;
  /** One request, to its end; what it answers is checked once, before anything is measured. */
  ask(): Promise<unknown>;
  /** Throws if the answer is not the right one. */
  check(answer: unknown): void;
}

/** Contenders that are measured against the first of them. */
export interface Suite {
  readonly title: string;
  /** Processes whose CPU counts, by name; several may count as one. */
  readonly processes: Readonly<Record<string, readonly number[]>>;
  readonly contenders: readonly [Contender, ...Contender[]];
}
