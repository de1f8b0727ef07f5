import { describe, expect, it } from '@jest/globals';
import {
  across,
  awards,
  followed,
  followersOf,
  homeOf,
  jurisdictionOf,
  originOf,
  rowOf,
  seed,
} from './toy/linked-awards.ts';
import { askSource, fieldOf, foundNation } from './toy/nation.ts';
import type { AwardRow } from './toy/rows.ts';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly ids: readonly { id: string }[];
  readonly edges: readonly { node: { id: string } }[];
  readonly completeness: unknown;
}

describe('a link whose home is down', () => {
  const query = `query($id: ID!) { award(id: $id) {
    id
    basedOn { name }
    same: basedOn { amount }
  } }`;

  it('is null, and the home is named at its place', async () => {
    const nation = foundNation(34, seed);
    const { id, to, jurisdiction } = across(nation);
    nation.down.add(to);
    const context = {};
    const { data, errors } = await askSource(nation.source, query, { id }, context);
    expect(data).toEqual({ award: { id, basedOn: null, same: null } });
    const down = (path: unknown[]) =>
      expect.objectContaining({
        path,
        extensions: expect.objectContaining({ code: 'JURISDICTION_UNAVAILABLE', jurisdiction }),
      });
    expect(errors).toEqual([down(['award', 'basedOn']), down(['award', 'same'])]);
    expect(nation.partial.of(context)).toEqual([{ logical: 'awards', jurisdiction }]);
  });

  it('takes with it what may not be null, and no more', async () => {
    const nation = foundNation(34, seed);
    const isFar = ({ id, unit }: AwardRow) =>
      unit === 'p00' && homeOf(nation, originOf(id)) !== homeOf(nation, id);
    const { id } = awards.find(isFar) as AwardRow;
    nation.down.add(homeOf(nation, originOf(id)));
    const deep = `{
      award(id: "${id}") { id origin { name } }
      organization: award(id: "${id}") { siblings(first: 1) { id } }
    }`;
    const { data, errors } = await askSource(nation.source, deep);
    expect(data).toEqual({ award: null, organization: { siblings: [{ id: expect.any(String) }] } });
    expect(errors?.map(({ path }) => path)).toEqual([['award', 'origin']]);
  });

  it('is left out of a list, which says so and keeps its total', async () => {
    const nation = foundNation(34, seed);
    const { id } = followed;
    const rows = followersOf(id).map((row) => ({ id: row.id, home: homeOf(nation, row.id) }));
    const away = rows.find(({ home }) => home !== homeOf(nation, id) && home !== 'awards-0')?.home ?? '';
    nation.down.add(away);
    const list = `{ award(id: "${id}") { followUps(first: 100) {
      totalCount nodes { name } edges { cursor node { id remark } } ids: nodes { id }
      completeness { complete missing }
    } } }`;
    const answer = await askSource(nation.source, list);
    const page = fieldOf<{ followUps: Page }>(answer, 'award').followUps;
    const ids = page.ids.map((each) => each.id);
    const there = rows.flatMap((row) => (row.home === away ? [] : [row.id]));
    expect(ids.toSorted()).toEqual(there.toSorted());
    expect(page.edges.map(({ node }) => node.id)).toEqual(ids);
    expect([page.nodes.length, page.totalCount]).toEqual([there.length, rows.length]);
    expect(page.completeness).toEqual({ complete: false, missing: [jurisdictionOf(nation, away)] });
    const { errors = [] } = answer;
    const placesOf = (code: string) =>
      errors.flatMap(({ path, extensions }) => (extensions?.['code'] === code ? [path] : []));
    expect(placesOf('JURISDICTION_UNAVAILABLE')).toEqual([['award', 'followUps']]);
    // The errors of rows stand at the rows, whose places have changed.
    const failed = ids.flatMap((each, at) => (each.endsWith('7') ? [at] : []));
    expect(failed.length).toBeGreaterThan(0);
    expect(placesOf('NO_REMARK')).toEqual(
      failed.map((at) => ['award', 'followUps', 'edges', at, 'node', 'remark']),
    );
  });

  it('stands for others where there are many', async () => {
    const nation = foundNation(34, seed, { mostEntityErrors: 2 });
    const away = homeOf(nation, followed.id);
    nation.down.add(away);
    const answer = await askSource(nation.source, '{ awards(first: 100) { nodes { id basedOn { name } } } }');
    const { nodes } = fieldOf<{ nodes: { id: string; basedOn: unknown }[] }>(answer, 'awards');
    const lost = nodes.filter(({ id, basedOn }) => basedOn === null && rowOf(id).basedOn !== null);
    expect(lost.length).toBeGreaterThan(2);
    const ofLinks = answer.errors?.filter(({ path = [] }) => path.length > 1);
    expect(ofLinks?.map(({ extensions }) => extensions?.['suppressed'])).toEqual([
      undefined,
      lost.length - 2,
    ]);
  });

  it('takes a list with it whose rows cannot be without it', async () => {
    const nation = foundNation(34, seed, { mostEntityErrors: 1000 });
    const middle = awards.find(({ id, basedOn }) => basedOn && followersOf(id).length > 2) as AwardRow;
    const origin = originOf(middle.id);
    nation.down.add(homeOf(nation, origin));
    const rows = followersOf(middle.id).filter(({ id }) => homeOf(nation, id) !== homeOf(nation, origin));
    const list = `{ award(id: "${middle.id}") { followUps(first: 100) { nodes { origin { name } } } } }`;
    const { data, errors } = await askSource(nation.source, list);
    expect(data).toEqual({ award: null });
    const places = errors?.filter(({ path = [] }) => path.length > 2).map(({ path }) => path);
    expect(places).toEqual(rows.map((_, at) => ['award', 'followUps', 'nodes', at, 'origin']));
  });
});

it('rows that their home does not show are left out, with one error for them all', async () => {
  const nation = foundNation(34, seed);
  const rows = followersOf(followed.id).map(({ id }) => homeOf(nation, id));
  const others = rows.filter((home) => home !== homeOf(nation, followed.id));
  const silent = others.find((home) => others.filter((each) => each === home).length > 1) ?? '';
  nation.guard = (home, { query, variables }) => {
    const asked = variables?.['representations'] as unknown[];
    const isLink = home === silent && query.includes('_entities');
    return isLink ? { data: { _entities: asked.map(() => null) } } : null;
  };
  const list = `{ award(id: "${followed.id}") { followUps(first: 100) { edges { cursor } nodes { name } totalCount completeness { missing } } } }`;
  const answer = await askSource(nation.source, list);
  const { followUps } = fieldOf<{ followUps: Page }>(answer, 'award');
  const left = rows.filter((home) => home !== silent).length;
  expect(rows.length - left).toBeGreaterThan(1);
  expect([followUps.nodes.length, followUps.edges.length, followUps.totalCount]).toEqual([
    left,
    left,
    rows.length,
  ]);
  const jurisdiction = jurisdictionOf(nation, silent);
  expect(followUps.completeness).toEqual({ missing: [jurisdiction] });
  expect(answer.errors).toEqual([
    expect.objectContaining({
      path: ['award', 'followUps'],
      extensions: expect.objectContaining({ code: 'NOT_SHOWN', jurisdiction }),
    }),
  ]);
});
