import { describe, expect, it } from '@jest/globals';
import { dayBefore, validOn } from '@thidua/domain-kit';
import fc from 'fast-check';
import { crossingDay, predecessorsOn, successorsOn } from './direct-edges.ts';
import { type Act, lineageIn, type World, worldAfter } from './lineage.fixture.ts';
import { dayOfAct, firstOnes, histories } from './random-acts.fixture.ts';

const days = ['2000-01-15', ...Array.from({ length: 8 }, (_, n) => dayOfAct(n))];
const someDays = fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days));
const livingOn = (world: World, day: string) =>
  [...world.values()].filter(({ versions }) => versions.some((version) => validOn(version, day)));

/** The same said another way: one's territory, carried from act to act through the whole history. */
function replayed(acts: readonly Act[], from: string, start: string, to: string): string[] {
  let holders = new Map([[from, true]]);
  for (const [when, ...lines] of acts) {
    const day = when.slice(-10);
    if (day <= start || day > to) continue;
    const next = new Map<string, boolean>();
    for (const [holder, isWhole] of holders) {
      const out = lines.filter((line) => line.startsWith(`${holder} `));
      if (out.length === 0) next.set(holder, isWhole);
      for (const line of out) {
        const target = line.slice(holder.length + 4);
        if (target) next.set(target, isWhole && line.includes('=>'));
      }
    }
    holders = next;
  }
  return [...holders].map(([id, isWhole]) => `${id}${isWhole ? '' : '?'}`).toSorted();
}

describe('the lineage in any history', () => {
  it('has each edge at both ends, and goes forward', () => {
    fc.assert(
      fc.property(histories(true), fc.constantFrom(...days), (acts, day) => {
        const world = worldAfter(firstOnes, acts);
        for (const state of livingOn(world, day)) {
          for (const edge of successorsOn(state, day)) {
            const crossing = crossingDay(edge);
            expect(crossing > day).toBe(true);
            const other = world.get(edge.organization);
            expect(other && predecessorsOn(other, crossing)).toContainEqual({
              ...edge,
              organization: state.id,
            });
          }
          for (const edge of predecessorsOn(state, day)) {
            const crossing = crossingDay(edge);
            expect(crossing <= day).toBe(true);
            const other = world.get(edge.organization);
            expect(other && successorsOn(other, dayBefore(crossing))).toContainEqual({
              ...edge,
              organization: state.id,
            });
          }
        }
      }),
    );
  });

  it('leads where the whole history carries a territory', async () => {
    const property = fc.asyncProperty(histories(false), someDays, async (acts, [one, other]) => {
      const [from = '', to = ''] = [one, other].toSorted();
      const world = worldAfter(firstOnes, acts);
      for (const { id } of livingOn(world, from)) {
        const { ends } = await lineageIn(world, `${id} @ ${from}`, to);
        expect(ends).toEqual(replayed(acts, id, from, to));
      }
    });
    await fc.assert(property);
  });

  it.each([
    ['with equal certainty where all days are known', false],
    ['whatever days are unknown', true],
  ])('leads back where it leads forward, %s', async (_, withUnknownDays) => {
    const property = fc.asyncProperty(histories(withUnknownDays), someDays, async (acts, [one, other]) => {
      fc.pre(one !== other);
      const world = worldAfter(firstOnes, acts);
      const forward = await pairs(world, one, other);
      const back = (await pairs(world, other, one)).map(([from, to, mark]) => [to, from, mark] as const);
      const shown = (all: readonly Pair[]) =>
        all.map(([from, to, mark]) => `${from} ${to} ${withUnknownDays ? '' : mark}`).toSorted();
      expect(shown(back)).toEqual(shown(forward));
    });
    await fc.assert(property);
  });

  it('is asked of histories that split, restore, end in nothing and begin out of nothing', () => {
    const sample = fc.sample(histories(true), { numRuns: 200, seed: 1 });
    const lines = sample.flat(2);
    for (const mark of [/^before /, /~>/, /^(\w+) => \1$/, /=>$/, /^=>/])
      expect(lines.filter((line) => mark.test(line)).length).toBeGreaterThan(50);
    const states = sample.flatMap((acts) => [...worldAfter(firstOnes, acts).values()]);
    const restored = states.filter(({ versions }) =>
      versions.some(({ validFrom }, index) => index > 0 && versions[index - 1]?.validTo !== validFrom),
    );
    expect(restored.length).toBeGreaterThan(50);
  });
});

type Pair = readonly [from: string, to: string, mark: string];

/** Who leads to whom from one day to another, with the mark of what is only possible. */
async function pairs(world: World, from: string, to: string): Promise<Pair[]> {
  const found = livingOn(world, from).map(async ({ id }) => {
    const { ends } = await lineageIn(world, `${id} @ ${from}`, to);
    return ends.map((end): Pair => [id, end.replace('?', ''), end.endsWith('?') ? '?' : '']);
  });
  return (await Promise.all(found)).flat();
}
