import { describe, expect, it } from '@jest/globals';
import { versionOn } from '@thidua/domain-kit';
import fc from 'fast-check';
import { worldAfter } from '../lineage/lineage.fixture.ts';
import { firstOnes } from '../lineage/random-acts.fixture.ts';
import type { LineageEdge, OrganizationState } from '../organization/organization.state.ts';
import { broken, someBlows } from './broken-batches.fixture.ts';
import { actDay } from './effects/act-day.ts';
import type { ReorganizationFacts } from './effects/reorganization-facts.ts';
import { flawsOf } from './flaws.fixture.ts';
import { judgeReorganization } from './judge-reorganization.ts';
import { afterwards } from './judged.fixture.ts';
import { type Batches, firstFacts, lawfulBatches, unitOf } from './random-batches.fixture.ts';
import { reorganization } from './reorganization.samples.ts';
import type { ReorganizationState } from './reorganization.state.ts';

const enacted = (batch: ReorganizationState, known: ReorganizationFacts) =>
  afterwards(batch.parts, known, batch);

/** Each batch of a history with what is known before it. */
function* unfolded({ batches }: Pick<Batches, 'batches'>) {
  let known = firstFacts;
  for (const batch of batches) {
    yield { batch, known };
    known = enacted(batch, known);
  }
}

/** The last batch of a history after some blows, with what is known before it. */
const struck = (...blows: Parameters<typeof someBlows>) =>
  fc.tuple(lawfulBatches, someBlows(...blows)).map(([history, some]) => {
    const { batch, known } = [...unfolded(history)].at(-1) ?? {
      batch: reorganization([]),
      known: firstFacts,
    };
    return { batch: broken(batch, some, known), known };
  });
const brokenBatches = struck(3);
const shortened = struck(2, ['dropPart', 'dropSource']);

/** A batch, and its parts in another order. */
const reordered = (batch: ReorganizationState, seed: number): ReorganizationState => {
  const [parts = []] = fc.sample(fc.shuffledSubarray([...batch.parts], { minLength: batch.parts.length }), {
    numRuns: 1,
    seed,
  });
  return { ...batch, parts };
};

const edgeOf =
  (names: (id: string) => string) =>
  (edge: LineageEdge): string =>
    [names(edge.organization), edge.share, edge.effectiveOn, edge.effectiveBefore].join(' ');
const lineageOf = (state: OrganizationState | undefined, names: (id: string) => string) => ({
  predecessors: state?.predecessors.map(edgeOf(names)).toSorted(),
  successors: state?.successors.map(edgeOf(names)).toSorted(),
});

describe('any lawful batches', () => {
  it('leave the lineage that their acts have: nothing lost, nothing out of nothing', () => {
    fc.assert(
      fc.property(lawfulBatches, ({ acts, batches }) => {
        let known = firstFacts;
        for (const [n, batch] of batches.entries()) {
          known = enacted(batch, known);
          for (const [name, expected] of worldAfter(firstOnes, acts.slice(0, n + 1))) {
            const found = known.organizations.get(unitOf(name));
            expect(lineageOf(found, String)).toEqual(lineageOf(expected, unitOf));
            const isThere = ({ versions }: Pick<OrganizationState, 'versions'>) =>
              versionOn(versions, actDay(batch)) !== null;
            expect(found && isThere(found)).toBe(isThere(expected));
          }
        }
      }),
    );
  });

  it('leave a world without flaws', () => {
    fc.assert(
      fc.property(lawfulBatches, (history) => {
        for (const { batch, known } of unfolded(history))
          expect(flawsOf(enacted(batch, known).organizations)).toEqual([]);
      }),
    );
  });

  it('are the same in any order of their parts', () => {
    fc.assert(
      fc.property(lawfulBatches, fc.nat(), (history, seed) => {
        for (const { batch, known } of unfolded(history)) {
          const { effects } = judgeReorganization(reordered(batch, seed), known);
          expect(effects).toEqual(judgeReorganization(batch, known).effects);
        }
      }),
    );
  });

  it('change nothing when they are judged again', () => {
    fc.assert(
      fc.property(lawfulBatches, (history) => {
        for (const { batch, known } of unfolded(history)) {
          const { faults, effects } = judgeReorganization(batch, enacted(batch, known));
          expect(faults.length).toBeGreaterThan(0);
          expect(effects).toEqual([]);
        }
      }),
    );
  });
});

describe('any batch, however broken', () => {
  it('is refused, or leaves a world without flaws', () => {
    fc.assert(
      fc.property(brokenBatches, ({ batch, known }) => {
        const { faults } = judgeReorganization(batch, known);
        fc.pre(faults.length === 0);
        expect(flawsOf(enacted(batch, known).organizations)).toEqual([]);
      }),
      { numRuns: 500, maxSkipsPerRun: 50 },
    );
  });

  it('does nothing at all where something stands against it', () => {
    fc.assert(
      fc.property(brokenBatches, ({ batch, known }) => {
        const { faults, effects } = judgeReorganization(batch, known);
        fc.pre(faults.length > 0);
        expect(effects).toEqual([]);
      }),
    );
  });

  it('is judged the same in any order of its parts', () => {
    fc.assert(
      fc.property(brokenBatches, fc.nat(), ({ batch, known }, seed) => {
        // Which of two parts on one unit is the second one, their order says.
        fc.pre(new Set(batch.parts.map(({ unit }) => unit)).size === batch.parts.length);
        expect(told(reordered(batch, seed), known)).toEqual(told(batch, known));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a lawful batch of which something is deleted', () => {
  it('is refused for each unit of which one part alone is left, and for no other', () => {
    fc.assert(
      fc.property(shortened, ({ batch, known }) => {
        const { faults } = judgeReorganization(batch, known);
        const lone = faults.filter(({ code }) => code === 'LONE_PARTIAL').map(({ params }) => params?.['id']);
        expect(lone.toSorted()).toEqual(leftInOnePart(batch));
      }),
      { numRuns: 500 },
    );
  });
});

/** All that is said of a batch, without the places. */
function told(batch: ReorganizationState, known: ReorganizationFacts): string[] {
  const { faults, effects } = judgeReorganization(batch, known);
  return [
    ...faults.map(({ code, params }) => JSON.stringify([code, params])),
    ...effects.map((each) => JSON.stringify(each)),
  ].toSorted();
}

/** Units of which one part goes somewhere, while nobody takes the rest: neither another nor the unit itself. */
function leftInOnePart({ parts }: ReorganizationState): string[] {
  const taken = parts.flatMap(({ act, unit, from }) => (from ?? []).map((source) => ({ act, unit, source })));
  return [...Map.groupBy(taken, ({ source }) => source.unit)]
    .filter(([id, takers]) => {
      const [{ act, unit, source }] = takers as [(typeof takers)[0]];
      const own = parts.find((part) => part.unit === id);
      const keepsTheRest = own ? own.act !== 'DISSOLVE' && unit !== id : act === 'TRANSFER_PART';
      return takers.length === 1 && source.share === 'PARTIAL' && !keepsTheRest;
    })
    .map(([id]) => id)
    .toSorted();
}

it('all this is asked of every act, of lone parts, and of broken batches that pass', () => {
  const sample = <Value>(of: fc.Arbitrary<Value>) => fc.sample(of, { numRuns: 300, seed: 1 });
  const parts = sample(lawfulBatches).flatMap(({ batches }) => batches.flatMap((batch) => batch.parts));
  const acts = Map.groupBy(parts, ({ act }) => act);
  console.log([...acts].map(([a, x]) => [a, x.length]));
  const judged = sample(brokenBatches).map(({ batch, known }) => ({
    batch,
    ...judgeReorganization(batch, known),
  }));
  const c = Map.groupBy(
    judged.flatMap(({ faults }) => faults),
    ({ code }) => code,
  );
  console.log([...c].map(([a, x]) => [a, x.length]));
  console.log(
    judged.filter(({ faults }) => faults.length === 0).length,
    judged.filter(({ batch, faults }) => faults.length === 0 && batch.parts.some((p) => p.act === 'CORRECT'))
      .length,
    judged.filter(
      ({ batch, faults }) => faults.length === 0 && batch.parts.some((p) => p.act === 'CORRECT' && p.from),
    ).length,
  );
  console.log(sample(shortened).filter(({ batch }) => leftInOnePart(batch).length > 0).length);
});
