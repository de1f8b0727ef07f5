/** The tree of administrative units as one version has it. Ended units stay in it: old ids are resolved by them. */
export interface UnitTree {
  has(unit: string): boolean;
  parentOf(unit: string): string | null;
  /** What took the place of a unit that has ended; empty while it is in force. */
  successorsOf(unit: string): readonly string[];
  /** The unit itself, all below it, and all that ended and went on in one of these. */
  within(unit: string): Iterable<string>;
}

interface Place {
  readonly unit: string;
  readonly parent: string | null;
  readonly successors: readonly string[];
}

/** The tree in memory. */
export class UnitTable implements UnitTree {
  readonly #places: ReadonlyMap<string, Place>;
  #inflow: Map<string, string[]> | null = null;

  constructor(places: Iterable<Place>) {
    this.#places = new Map(Array.from(places, (place) => [place.unit, place]));
  }

  units(): Iterable<string> {
    return this.#places.keys();
  }

  has(unit: string): boolean {
    return this.#places.has(unit);
  }

  parentOf(unit: string): string | null {
    return this.#places.get(unit)?.parent ?? null;
  }

  successorsOf(unit: string): readonly string[] {
    return this.#places.get(unit)?.successors ?? [];
  }

  within(unit: string): ReadonlySet<string> {
    const inflow = (this.#inflow ??= this.#invert());
    const found = new Set([unit]);
    // A set hands out what is added while it is walked.
    for (const each of found) for (const source of inflow.get(each) ?? []) found.add(source);
    return found;
  }

  #invert(): Map<string, string[]> {
    const inflow = new Map<string, string[]>();
    for (const { unit, parent, successors } of this.#places.values())
      for (const target of parent === null ? successors : [parent, ...successors]) {
        const sources = inflow.get(target);
        if (sources) sources.push(unit);
        else inflow.set(target, [unit]);
      }
    return inflow;
  }
}
