import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filesOf, read } from '../conformance/repository.ts';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';

const mark = '<!-- example: tested by test/journeys/readme-query.spec.ts -->';

/** The query and the answer that the README shows after the mark. */
function exampleOfReadme(): { query: string; answer: unknown } {
  const [, after = ''] = read('README.md').split(mark);
  const block = (language: string) =>
    after.match(new RegExp('```' + language + '\\n([\\s\\S]*?)\\n```'))?.[1] ?? '';
  return { query: block('graphql'), answer: JSON.parse(block('json') || 'null') };
}

const examples = filesOf('gateway/explorer/examples/*.graphql');

describe('the loaded system', () => {
  let system: System;

  beforeAll(async () => void (system = await startSystem()), 180_000);
  afterAll(() => system?.discard(), 30_000);

  it('answers the query of the README as the README says', async () => {
    const { query, answer } = exampleOfReadme();
    const { data, errors } = await system.graph(query);
    expect(errors).toEqual([]);
    expect(answer).toEqual({ data });
  });

  it('holds what the documents say', async () => {
    const { data } = await system.graph(exampleOfReadme().query);
    const [plan] = data.campaigns.nodes;
    expect(plan).toMatchObject({
      title: expect.stringMatching(/thi đua đặc biệt/),
      issuer: { name: 'Thành phố Cẩm Phả', level: 'DISTRICT', lastDay: '2025-06-30' },
      parent: { documentNumber: '281/KH-UBND' },
    });
    expect(plan.citations.map(({ number }: { number: string }) => number)).toHaveLength(15);
    const movements = plan.linkedMovements as { list: string; award: boolean; period: object }[];
    expect(movements).toHaveLength(18);
    const counts = Object.entries(Object.groupBy(movements, ({ list }) => list));
    expect(counts.map(([list, found]) => [list, found?.length])).toEqual([
      ['CENTRAL', 6],
      ['PROVINCE', 6],
      ['CITY', 6],
    ]);
    // The document gives no period for what it only mentions, and one for each movement that awards are given for.
    const awarded = movements.filter(({ award }) => award).map(({ period }) => period);
    const years = ['2021', '2021', '2019', '2025', '2021', '2022'];
    expect(awarded).toEqual(
      [...years, ...years].map((year) => ({ from: `${year}-01-01`, to: '2025-12-31' })),
    );
    const [conference] = data.conferences.nodes;
    expect(conference.delegateCap).toBe(150);
    expect(conference.agenda.map(({ order }: { order: number }) => order)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it.each(examples)('answers the explorer’s %s without an error', async (path) => {
    const variables = filesOf(path.replace('.graphql', '.variables.json')).map((file) =>
      JSON.parse(read(file)),
    );
    const { status, data, errors } = await system.graph(read(path), variables[0] ?? {}, 'archivist');
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(Object.values(data)).not.toContain(null);
  });

  it('knows the eight examples of the explorer', () => expect(examples).toHaveLength(8));
});
