import fc from 'fast-check';

/** A unit as the specs place it. */
export interface Place {
  readonly unit: string;
  readonly parent: string | null;
  readonly successors: readonly string[];
}

/** Numbered units: parents are older, successors are younger, as in life. */
const rowsOf = (size: number) =>
  fc.tuple(
    ...Array.from({ length: size }, (_each, n) =>
      fc.record({
        parent: n === 0 ? fc.constant(null) : fc.option(fc.nat(n - 1), { freq: 12 }),
        successors:
          n + 1 < size
            ? fc.oneof(
                { weight: 3, arbitrary: fc.constant<number[]>([]) },
                fc.uniqueArray(fc.integer({ min: n + 1, max: size - 1 }), { maxLength: 3 }),
              )
            : fc.constant<number[]>([]),
      }),
    ),
  );

/** A tree of that many units, `u0` and on. */
export const placesOf = (size: number): fc.Arbitrary<Place[]> =>
  rowsOf(size).map((rows) =>
    rows.map(({ parent, successors }, n) => ({
      unit: `u${n}`,
      parent: parent === null ? null : `u${parent}`,
      successors: successors.map((each) => `u${each}`),
    })),
  );

/** Homes of some of so many units. */
export const homesOf = (size: number): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(
    fc.nat(size - 1).map((n) => `u${n}`),
    fc.constantFrom('a', 'b', 'c'),
  );

/** A tree, homes of some of its units, and units to ask for, known and unknown. */
export const cases = fc.integer({ min: 1, max: 40 }).chain((size) =>
  fc.record({
    places: placesOf(size),
    homes: homesOf(size),
    asked: fc.array(
      fc.nat(size).map((n) => `u${n}`),
      { maxLength: 60 },
    ),
  }),
);

/** Acyclic over both kinds of edges, so that a rule without memory ends. */
export const isAcyclic = (places: readonly Place[]): boolean => {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (unit: string): boolean => {
    if (state.has(unit)) return state.get(unit) === 'done';
    state.set(unit, 'open');
    const place = places.find((each) => each.unit === unit);
    const next = place ? [...place.successors, ...(place.parent === null ? [] : [place.parent])] : [];
    const fine = next.every(visit);
    state.set(unit, 'done');
    return fine;
  };
  return places.every(({ unit }) => visit(unit));
};
