import { expect, it } from '@jest/globals';
import { compareFetches, compareThroughGateway } from './differential.ts';
import { kindsOfFetches, kindsOfOperations } from './expected-kinds.ts';

// Rows are split among 1, 3 and 34 instances in this process, each a real subgraph schema over rows in memory; what
// is under test is the data source. A difference prints its seed and the number of the operation.
const seed = Number(process.env['THIDUA_SEED'] ?? 20261120);

it('500 random fetches are answered as by one instance that holds all', async () => {
  const { differences, kinds } = await compareFetches(seed, 500);
  expect(differences).toEqual([]);
  expect(kindsOfFetches.filter((kind) => !kinds.get(kind))).toEqual([]);
}, 120_000);

it('100 random operations through Apollo Gateway are answered as with a plain data source', async () => {
  const { differences, kinds } = await compareThroughGateway(seed, 100);
  expect(differences).toEqual([]);
  const rare = new Set(['refusal', 'refused-page', 'before', 'empty-page']);
  expect(kindsOfOperations.filter((kind) => !kinds.get(kind) && !rare.has(kind))).toEqual([]);
}, 120_000);
