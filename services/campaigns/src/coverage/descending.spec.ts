import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { descendingAmong, descendingFrom } from './descending.ts';

/** Document n carries out an earlier one, or none. */
const documents = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((picks) =>
  picks.map((pick, n) => ({
    ...{ id: `d${n}`, parent: n === 0 || pick % (n + 1) === n ? null : `d${pick % n}` },
    ...{ issuerId: `unit ${pick % 3}`, day: '2025-01-01' },
  })),
);

it('what descends from a plan is the same from above and from below, each once', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (all) => {
      const above = new Map(all.map(({ id, parent }) => [id, parent]));
      for (const { id } of all) {
        const found = await descendingFrom(id, (plans) =>
          Promise.resolve(all.filter(({ parent }) => parent !== null && plans.includes(parent))),
        );
        const ids = found.map((each) => each.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.toSorted()).toEqual(
          descendingAmong(all, above, id)
            .map((each) => each.id)
            .toSorted(),
        );
      }
    }),
  );
});
