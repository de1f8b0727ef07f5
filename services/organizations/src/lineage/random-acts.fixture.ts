import fc from 'fast-check';
import type { Act } from './lineage.fixture.ts';

/** Those that are there before the first act. */
export const firstOnes = ['A', 'B', 'C', 'D', 'E'] as const;

/** The day of the nth act; the acts are a month apart. */
export const dayOfAct = (n: number): string => new Date(Date.UTC(2000, n + 1, 1)).toISOString().slice(0, 10);

interface Choice {
  readonly isDayUnknown: boolean;
  /** Which of those that live it touches, as places in their list. */
  readonly touched: readonly number[];
  /** Which of those that ended it restores. */
  readonly restored: readonly number[];
  readonly founded: number;
  /** How each that is touched is spread over the results; it takes as many as it needs. */
  readonly spread: readonly number[];
  readonly goesOn: readonly boolean[];
}

const choice: fc.Arbitrary<Choice> = fc.record({
  isDayUnknown: fc.boolean(),
  touched: fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 4 }),
  restored: fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 1 }),
  founded: fc.nat({ max: 2 }),
  spread: fc.array(fc.nat({ max: 15 }), { minLength: 4, maxLength: 4 }),
  goesOn: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
});

/**
 * Histories as the law can make them: merging, splitting, giving a part, going on, ending in nothing, beginning
 * out of nothing, being restored; what goes on has an edge to itself, and FULL stands alone among the edges out
 * of one.
 */
export const histories = (withUnknownDays: boolean): fc.Arbitrary<Act[]> =>
  fc.array(choice, { maxLength: 8 }).map((choices) => {
    const living = new Set<string>(firstOnes);
    const ended = new Set<string>();
    return choices.map(({ isDayUnknown, ...chosen }, n): Act => {
      const edges = edgesOf(chosen, n, living, ended);
      return [`${isDayUnknown && withUnknownDays ? 'before ' : ''}${dayOfAct(n)}`, ...edges];
    });
  });

function edgesOf(
  { touched, restored, founded, spread, goesOn }: Omit<Choice, 'isDayUnknown'>,
  n: number,
  living: Set<string>,
  ended: Set<string>,
): string[] {
  const sources = picked(living, touched);
  const goers = sources.filter((_, index) => goesOn[index]);
  const news = Array.from({ length: founded }, (_, index) => `N${n}${index}`);
  const fresh = [...news, ...picked(ended, restored)];
  const results = [...goers, ...fresh];
  const edges = sources.flatMap((source, index) => {
    // The bits of a number choose the results; what goes on always has itself among them.
    const targets = results.filter((result, bit) => result === source || ((spread[index] ?? 0) >> bit) & 1);
    return targets.length === 0
      ? [`${source} =>`]
      : targets.map((target) => `${source} ${targets.length === 1 ? '=' : '~'}> ${target}`);
  });
  for (const source of sources) if (!goers.includes(source)) move(source, living, ended);
  for (const result of fresh) move(result, ended, living);
  const outOfNothing = fresh.filter((result) => !edges.some((edge) => edge.endsWith(`> ${result}`)));
  return [...edges, ...outOfNothing.map((result) => `=> ${result}`)];
}

const picked = (from: ReadonlySet<string>, places: readonly number[]): string[] => {
  const all = [...from].toSorted();
  return [...new Set(places.flatMap((place) => all[place % (all.length || 1)] ?? []))];
};

function move(id: string, from: Set<string>, to: Set<string>): void {
  from.delete(id);
  to.add(id);
}
