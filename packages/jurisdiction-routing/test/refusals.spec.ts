import { describe, expect, it } from '@jest/globals';
import type { RoutingMetadata } from '../src/index.ts';
import { askSource, foundNation, metadata } from './toy/nation.ts';

/** The toy's metadata with another meaning of one field. */
function meaning(coordinate: string, change: object): RoutingMetadata {
  const field = metadata.fields.get(coordinate);
  if (!field) throw new Error(`no field ${coordinate}`);
  return { ...metadata, fields: new Map([...metadata.fields, [coordinate, { ...field, ...change }]]) };
}

async function codeOf(query: string, known = metadata): Promise<unknown> {
  const { source } = foundNation(3, 1, { metadata: () => known });
  return (await askSource(source, query)).errors?.map(({ extensions }) => extensions?.['code']);
}

const scatter = { narrowBy: null, onMissing: 'PARTIAL', pageSize: 20 };

describe('what cannot be answered by several instances', () => {
  it.each<[string, string, RoutingMetadata]>([
    ['a field of a total', '{ awardStats { most } }', meaning('AwardStats.most', { merge: null })],
    ['a field of a group', '{ formCounts { total } }', meaning('FormStats.total', { merge: null })],
    [
      'a field of a connection',
      '{ awards { highest } }',
      meaning('AwardConnection.highest', { merge: null }),
    ],
    ['a number', '{ highestAmount }', meaning('Query.highestAmount', { merge: null })],
  ])('is %s without @merge', async (_name, query, known) => {
    expect(await codeOf(query, known)).toEqual(['NOT_MERGEABLE']);
    expect(await codeOf(query)).toBeUndefined();
  });

  it('is a page with first and last, if instances answer that', async () => {
    const nation = foundNation(3, 1);
    nation.guard = () => ({ data: { awards: { _edges: [], _pageInfo: {}, totalCount: 1 } } });
    const { errors } = await askSource(nation.source, '{ awards(first: 1, last: 1) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ path: ['awards'], extensions: { code: 'NOT_MERGEABLE' } });
  });

  it('is a mutation', async () => {
    const query = 'mutation { renameAward(id: "award.p00.x", name: "y") { id } }';
    expect(await codeOf(query, meaning('Mutation.renameAward', { scatter }))).toEqual(['NOT_ROUTABLE']);
  });

  it.each(['subscription { a }', 'query A { regime } query B { regime }', 'fragment F on Query { regime }'])(
    'is %s',
    async (query) => expect(await codeOf(query)).toEqual(['NOT_ROUTABLE']),
  );

  it('is what is no GraphQL', async () => {
    const { source } = foundNation(3, 1);
    expect((await askSource(source, '{')).errors?.[0]?.message).toContain('Syntax Error');
  });
});

it('a directory that cannot tell a home is no fault of the client', async () => {
  const { directory } = foundNation(3, 1);
  const homeOf = () => {
    throw new Error('never reached');
  };
  const unreached = { version: 0, homeOf, instancesOf: homeOf, waitFor: directory.waitFor.bind(directory) };
  const { source } = foundNation(3, 1, { directory: unreached });
  for (const query of [
    '{ award(id: "award.p00.x") { id } }',
    '{ awards { totalCount } }',
    'mutation { renameAward(id: "a", name: "b") { id } }',
  ]) {
    const { errors } = await askSource(source, query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'HOME_UNKNOWN', retryable: true });
  }
});

it('new metadata counts from the next operation on', async () => {
  let known = metadata;
  const { source } = foundNation(3, 1, { metadata: () => known });
  const ask = async () => (await askSource(source, '{ regime highestAmount }')).errors;
  expect(await ask()).toBeUndefined();
  known = meaning('Query.highestAmount', { merge: null });
  expect(await ask()).toHaveLength(1);
});

it('keys that clients chose are not overwritten by those that merging needs', async () => {
  const { source } = foundNation(3, 1);
  const query =
    '{ awards(first: 1) { _edges: totalCount _pageInfo: totalCount } awardStats { _sum_average: count average _count_average: total } }';
  const { data, errors } = await askSource(source, query);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    awards: { _edges: 700, _pageInfo: 700 },
    awardStats: { _sum_average: 700, average: expect.any(Number), _count_average: expect.any(Number) },
  });
});
