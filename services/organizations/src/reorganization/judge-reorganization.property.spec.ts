import { describe, expect, it } from '@jest/globals';
import { versionOn } from '@thidua/domain-kit';
import fc from 'fast-check';
import { worldAfter } from '../lineage/lineage.fixture.ts';
import { firstOnes } from '../lineage/random-acts.fixture.ts';
import type { LineageEdge, OrganizationState } from '../organization/organization.state.ts';
import {
  brokenBatches,
  type Known,
  restatements,
  shortenedBatches,
  wrongCorrections,
} from './broken-batches.fixture.ts';
import { actDay } from './effects/act-day.ts';
import { flawsOf } from './flaws.fixture.ts';
import { judgeReorganization } from './judge-reorganization.ts';
import { enacted, reordered } from './judged.fixture.ts';
import { firstFacts, lawfulBatches, unfolded, unitOf } from './random-batches.fixture.ts';
import type { ReorganizationState } from './reorganization.state.ts';

describe('any lawful batches', () => {
  it('leave the lineage that their acts have: nothing is lost, nothing comes out of nothing', () => {
    fc.assert(
      fc.property(lawfulBatches, ({ acts, batches }) => {
        let known = firstFacts;
        for (const [n, batch] of batches.entries()) {
          known = enacted(batch, known);
          const isThere = ({ versions }: OrganizationState) => versionOn(versions, actDay(batch)) !== null;
          for (const [name, expected] of worldAfter(firstOnes, acts.slice(0, n + 1))) {
            const found = known.organizations.get(unitOf(name));
            expect(found && isThere(found)).toBe(isThere(expected));
            expect(found && lineageOf(found)).toEqual(lineageOf(expected, unitOf));
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

  it('of which something is deleted are refused for each unit of which one part alone is left, and no other', () => {
    fc.assert(
      fc.property(shortenedBatches, ({ batch, known }) => {
        const { faults } = judgeReorganization(batch, known);
        const lone = faults
          .filter(({ code }) => code === 'LONE_PARTIAL')
          .map(({ params }) => params?.['id'] ?? '');
        expect(lone.toSorted()).toEqual(leftInOnePart(batch));
      }),
      { numRuns: 500 },
    );
  });
});

describe('any batch, however broken', () => {
  it('is refused and does nothing, or leaves a world without flaws', () => {
    fc.assert(
      fc.property(fc.oneof(brokenBatches, wrongCorrections), ({ batch, known }) => {
        const { faults, effects } = judgeReorganization(batch, known);
        const world = new Map([
          ...known.organizations,
          ...effects.map(({ id, after }) => [id, after] as const),
        ]);
        expect([flawsOf(world), faults.length > 0 && effects.length > 0]).toEqual([[], false]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is judged the same in any order of its parts', () => {
    fc.assert(
      fc.property(brokenBatches, fc.nat(), ({ batch, known }, seed) => {
        // Which of two parts on one unit is the second one, their order says.
        fc.pre(new Set(batch.parts.map(({ unit }) => unit)).size === batch.parts.length);
        expect(said({ batch: reordered(batch, seed), known })).toEqual(said({ batch, known }));
      }),
      { numRuns: 500 },
    );
  });
});

it('corrections that say what is recorded already change nothing', () => {
  fc.assert(
    fc.property(restatements, ({ batch, known }) => {
      fc.pre(batch.parts.length > 0);
      expect(enacted(batch, known).organizations).toEqual(known.organizations);
    }),
  );
});

it('all this is asked of every act, of broken batches that pass, and of units left in one part', () => {
  const sample = <Value>(of: fc.Arbitrary<Value>) => fc.sample(of, { numRuns: 300, seed: 1 });
  const parts = sample(lawfulBatches).flatMap(({ batches }) => batches.flatMap((batch) => batch.parts));
  const byAct = Map.groupBy(parts, ({ act }) => act);
  expect(byAct.size).toBe(11);
  expect(Math.min(...[...byAct.values()].map((all) => all.length))).toBeGreaterThan(50);
  const judged = (of: fc.Arbitrary<Known>) =>
    sample(of).map(({ batch, known }) => judgeReorganization(batch, known));
  expect(judged(brokenBatches).filter(({ effects }) => effects.length > 0).length).toBeGreaterThan(50);
  const corrected = judged(wrongCorrections).flatMap(({ effects }) => effects);
  const isMadeOfOthers = ({ before, after }: (typeof corrected)[0]) =>
    JSON.stringify(before?.predecessors) !== JSON.stringify(after.predecessors);
  expect(corrected.filter(isMadeOfOthers).length).toBeGreaterThan(10);
  expect(
    sample(shortenedBatches).filter(({ batch }) => leftInOnePart(batch).length > 0).length,
  ).toBeGreaterThan(30);
});

/** Both sides of it in words, under the names that units have there. */
function lineageOf({ predecessors, successors }: OrganizationState, nameOf = (id: string) => id) {
  const inWords = (edge: LineageEdge) =>
    [nameOf(edge.organization), edge.share, edge.effectiveOn, edge.effectiveBefore].join(' ');
  return [predecessors, successors].map((edges) => edges.map(inWords).toSorted());
}

/** All that is said of a batch, without the places. */
function said({ batch, known }: Known): string[] {
  const { faults, effects } = judgeReorganization(batch, known);
  return [...faults.map(({ code, params }) => ({ code, params })), ...effects]
    .map((each) => JSON.stringify(each))
    .toSorted();
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
