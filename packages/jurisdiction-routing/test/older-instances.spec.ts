import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { missingCoordinates } from '../src/index.ts';
import { awardsSdl } from './toy/awards-sdl.ts';
import { askSource, awardsSchema, fieldOf, foundNation, snapshotOf } from './toy/nation.ts';
import { rowsOf } from './toy/rows.ts';

/** awards-1 serves an older version of the schema: it knows neither these fields nor this argument. */
function withOlderInstance(without: RegExp) {
  const older = buildSubgraphSchema(parse(awardsSdl.replaceAll(without, '')));
  const missing = missingCoordinates(awardsSchema, older);
  const nation = foundNation(3, 1, {
    contract: {
      schema: awardsSchema,
      missing: ({ schemaHash }) => (schemaHash === 'older' ? missing : new Set<string>()),
    },
  });
  const snapshot = snapshotOf(3, 2);
  nation.directory.publish({
    ...snapshot,
    instances: snapshot.instances.map((each) =>
      each.id === 'awards-1' ? { ...each, schemaHash: 'older', schemaVersion: '0.9.0' } : each,
    ),
  });
  return { nation, missing };
}

const skew = (coordinate: string, path: unknown[]) =>
  expect.objectContaining({
    path,
    extensions: expect.objectContaining({
      code: 'SCHEMA_SKEW',
      coordinate,
      schemaVersion: '0.9.0',
      jurisdiction: 'Tỉnh 1',
    }),
  });

describe('an instance of an older version', () => {
  it('lacks what can be told from two schemas', () => {
    const { missing } = withOlderInstance(
      / {2}highest: .*\n|\(year: Int\)(?=: AwardStats)|type Team .*\n|(?<=Person) \| Team/g,
    );
    expect([...missing].toSorted()).toEqual([
      ...['AwardConnection.highest', 'Query.awardStats(year:)', 'Team', 'Team.name', 'Team.size'],
    ]);
  });

  it('is asked for what it has; the rest is null there alone', async () => {
    const { nation } = withOlderInstance(/ {2}decidedOn: String!\n/g);
    const query =
      '{ awards(first: 100, orderBy: AMOUNT) { nodes { ...F } totalCount } } fragment F on Award { id decidedOn }';
    const answer = await askSource(nation.source, query);
    const { nodes } = fieldOf<{ nodes: { id: string; decidedOn?: string }[] }>(answer, 'awards');
    const without = nodes.filter((node) => node.decidedOn === undefined);
    expect(without.length).toBeGreaterThan(0);
    expect(without.every(({ id }) => id.startsWith('award.p00'))).toBe(true);
    expect(answer.errors).toEqual([skew('Award.decidedOn', ['awards'])]);
    expect(nation.instances.get('awards-1')?.requests[0]?.query).not.toContain('decidedOn');
  });

  it('that alone has a part in a list shows its rows', async () => {
    const { nation } = withOlderInstance(/ {2}decidedOn: String!\n/g);
    const list = (field: string) =>
      `{ awards(first: 2, filter: { unitId: "organization.p00w2" }) { nodes { id ${field} } totalCount } }`;
    const answer = await askSource(nation.source, list('decidedOn'));
    expect(answer.errors).toEqual([skew('Award.decidedOn', ['awards'])]);
    expect(fieldOf<{ nodes: unknown[] }>(answer, 'awards').nodes).toHaveLength(2);
    const { data } = await askSource(nation.source, list(''));
    expect(answer.data).toEqual(data);
  });

  it('is not asked for more or less because another one tells the same hash', async () => {
    const without = (text: string) => {
      const older = buildSubgraphSchema(parse(awardsSdl.replaceAll(text, '')));
      return missingCoordinates(awardsSchema, older);
    };
    const missing = new Map([
      ['awards-1', without('  decidedOn: String!\n')],
      ['awards-2', without('  level: Int\n')],
    ]);
    const nation = foundNation(3, 1, {
      contract: { schema: awardsSchema, missing: ({ id }) => missing.get(id) ?? new Set<string>() },
    });
    const { errors } = await askSource(nation.source, '{ awards { nodes { decidedOn level } } }');
    expect(
      errors?.map(({ extensions }) => [extensions?.['jurisdiction'], extensions?.['coordinate']]),
    ).toEqual([
      ['Tỉnh 1', 'Award.decidedOn'],
      ['Tỉnh 2', 'Award.level'],
    ]);
  });

  it('is left out of a list whose argument it does not know, and named', async () => {
    const { nation } = withOlderInstance(/level: Int, (?=first: Int = 7)/g);
    const { data, errors } = await askSource(nation.source, '{ titles(level: 2) { totalCount } }');
    expect(data).toEqual({ titles: { totalCount: expect.any(Number) } });
    expect(errors).toEqual([skew('Query.titles(level:)', ['titles'])]);
    expect(nation.instances.get('awards-1')?.requests).toEqual([]);
  });

  it('makes an official total refuse that needs what it lacks', async () => {
    const { nation } = withOlderInstance(/ {2}least: .*\n/g);
    const { data, errors } = await askSource(nation.source, '{ awardStats { count least } }');
    expect(data).toEqual({ awardStats: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INCOMPLETE_TOTAL', jurisdictions: ['Tỉnh 1'] });
  });

  it('resolves references without the field', async () => {
    const { nation } = withOlderInstance(/ {2}bestHonour: .*\n/g);
    const query =
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { id bestHonour { id } } } }';
    const r = ['p00', 'p01', 'p00w0'].map((key) => ({
      __typename: 'Organization',
      id: `organization.${key}`,
    }));
    const { data, errors } = await askSource(nation.source, query, { r });
    expect(data?.['_entities']).toMatchObject(r.map(({ id }) => ({ id })));
    expect(errors?.map(({ path }) => path)).toEqual([0, 2].map((at) => ['_entities', at, 'bestHonour']));
  });

  it('leads nowhere by a link that it does not have, and others lead to it', async () => {
    const { nation } = withOlderInstance(/ {2}basedOn: Award @linked\n| {2}decidedOn: String!\n/g);
    const { awards } = rowsOf(1);
    const isOlder = (id: string | null) =>
      id !== null && nation.directory.homeOf('awards', id.split('.')[1] ?? '').instance.id === 'awards-1';
    const from = awards.find(({ id, basedOn }) => isOlder(id) && basedOn)?.id;
    const to = awards.find(({ id, basedOn }) => isOlder(basedOn) && !isOlder(id))?.id;
    const query = `{
      from: award(id: "${from}") { id basedOn { name } }
      to: award(id: "${to}") { basedOn { name decidedOn } }
    }`;
    const { data, errors } = await askSource(nation.source, query);
    expect(data).toEqual({ from: { id: from }, to: { basedOn: { name: expect.any(String) } } });
    expect(errors).toEqual([
      skew('Award.basedOn', ['from']),
      skew('Award.decidedOn', ['to', 'basedOn', 'decidedOn']),
    ]);
  });

  it('is not asked of types that it does not have', async () => {
    const { nation } = withOlderInstance(/type Team .*\n|(?<=Person) \| Team/g);
    const id = nation.instances.get('awards-1')?.store.awards[0]?.id;
    const query = `{ award(id: "${id}") { holder { __typename ... on Person { born } ... on Team { size } } } }`;
    const { errors } = await askSource(nation.source, query);
    expect(errors).toBeUndefined();
    expect(nation.instances.get('awards-1')?.requests[0]?.query).not.toContain('Team');
  });

  it('is not sent a write that it cannot answer', async () => {
    const { nation } = withOlderInstance(/ {2}decidedOn: String!\n/g);
    const query = 'mutation { renameAward(id: "award.p00.x", name: "y") { id decidedOn } }';
    const { data, errors } = await askSource(nation.source, query);
    expect(data).toBeNull();
    expect(errors).toEqual([skew('Award.decidedOn', ['renameAward'])]);
    expect(nation.instances.get('awards-1')?.requests).toEqual([]);
  });
});
