import { expect, it } from '@jest/globals';
import { compareFetches, compareThroughGateway } from './differential.ts';
import { kindsOfFetches, kindsOfOperations } from './expected-kinds.ts';

// As differential.spec.ts, at length. Mutations change the rows of a seed, and each seed has other rows.
const first = Number(process.env['THIDUA_SEED'] ?? 1);

const cases = [
  { name: 'fetches', runs: 5, operations: 1000, compare: compareFetches, expected: kindsOfFetches },
  {
    name: 'operations through Apollo Gateway',
    runs: 5,
    operations: 200,
    compare: compareThroughGateway,
    expected: kindsOfOperations,
  },
];

it.each(cases)(
  '$runs times $operations random $name are answered as by one instance that holds all',
  async ({ runs, operations, compare, expected }) => {
    const all = new Map<string, number>();
    for (let seed = first; seed < first + runs; seed++) {
      const { differences, kinds } = await compare(seed, operations);
      expect(differences).toEqual([]);
      for (const [kind, count] of kinds) all.set(kind, (all.get(kind) ?? 0) + count);
    }
    expect(expected.filter((kind) => (all.get(kind) ?? 0) < 10)).toEqual([]);
  },
  900_000,
);
