import { describe, expect, it } from '@jest/globals';
import type { GraphQLAnswer, RoutingEvent } from '../src/index.ts';
import { askSource, foundNation, type Nation, snapshotOf } from './toy/nation.ts';

const propose = (alias: string, unit: string) =>
  `${alias}: proposeAward(input: { unitId: "organization.${unit}", form: "A", amount: 1 }) { __typename ... on ProposeAwardSuccess { award { id } } }`;
const refusal = (code: string, path?: string[], have?: number): GraphQLAnswer => ({
  data: null,
  errors: [{ message: code, ...(path && { path }), extensions: { code, routing: { have } } }],
});
const proposed = ({ instances }: Nation) =>
  [...instances].map(([id, { store }]) => [id, store.awards.filter((row) => row.id.includes('new')).length]);

/** p00 moves from awards-1 to awards-2: the instances know at once, the gateway's directory when told. */
function moving(code = 'WRONG_HOME', path?: string[]) {
  const events: RoutingEvent[] = [];
  const nation = foundNation(3, 1, { observe: (event) => void events.push(event), patienceMs: 2000 });
  nation.guard = (id, { extensions: { routing } }) => {
    const isHome = id === 'awards-2' ? routing.homes['p00'] === 4 : routing.homes['p00'] === undefined;
    return isHome || id === 'awards-0' ? null : refusal(code, path, 2);
  };
  const snapshot = snapshotOf(3, 2);
  const homes = snapshot.homes.map((home) =>
    home.unit === 'p00' ? { ...home, instance: 'awards-2', epoch: 4 } : home,
  );
  return { nation, events, tell: () => nation.directory.publish({ ...snapshot, homes }) };
}

describe('a write to a former home', () => {
  it.each([
    ['WRONG_HOME', undefined],
    ['FENCED', undefined],
    ['BEHIND', undefined],
    ['WRONG_HOME', ['a']],
  ])('is refused (%s, %j) and repeated once the directory has heard', async (code, path) => {
    const { nation, events, tell } = moving(code, path);
    setTimeout(tell, 60);
    const { data, errors } = await askSource(nation.source, `mutation { ${propose('a', 'p00')} }`);
    expect(errors).toBeUndefined();
    expect(data?.['a']).toMatchObject({ __typename: 'ProposeAwardSuccess' });
    expect(proposed(nation)).toEqual([
      ['awards-0', 0],
      ['awards-1', 0],
      ['awards-2', 1],
    ]);
    expect(events.every(({ kind }) => kind === 'refused')).toBe(true);
    expect(events.length).toBeGreaterThan(0);
  });

  it('is given up when patience ends, and says that it may be tried again', async () => {
    const { nation } = moving();
    const impatient = foundNation(3, 1, { patienceMs: 80 });
    impatient.guard = nation.guard;
    const { data, errors } = await askSource(impatient.source, `mutation { ${propose('a', 'p00')} }`);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'HANDOVER_IN_PROGRESS',
      retryable: true,
      jurisdiction: 'Tỉnh 1',
    });
  });

  it('does not repeat what had been executed before it', async () => {
    const { nation, tell } = moving();
    setTimeout(tell, 40);
    const { data } = await askSource(
      nation.source,
      `mutation { ${propose('a', 'p39')} ${propose('b', 'p00')} ${propose('c', 'p39')} }`,
    );
    expect(Object.keys(data ?? {})).toEqual(['a', 'b', 'c']);
    expect(proposed(nation)).toEqual([
      ['awards-0', 2],
      ['awards-1', 0],
      ['awards-2', 1],
    ]);
  });

  it('is not repeated where the refusal proves nothing', async () => {
    const { nation, tell } = moving('WRONG_HOME', ['a', 'award']);
    tell();
    nation.guard = () => refusal('WRONG_HOME', ['a', 'award'], 2);
    const { errors } = await askSource(nation.source, `mutation { ${propose('a', 'p00')} }`);
    expect(errors).toHaveLength(1);
  });
});

describe('a read', () => {
  it('of a former home follows, and a list is read anew at one version', async () => {
    const { nation, tell } = moving();
    const guard = nation.guard;
    nation.guard = (id, request) =>
      request.extensions.routing.v < 2 ? refusal('WRONG_HOME', undefined, 2) : guard(id, request);
    setTimeout(tell, 40);
    const query = '{ award(id: "award.p00.x") { id } awards(first: 1) { totalCount } }';
    const { errors } = await askSource(nation.source, query);
    expect(errors).toBeUndefined();
    const versions = [...nation.instances.values()].map(
      ({ requests }) => requests.at(-1)?.extensions.routing.v,
    );
    expect(versions).toEqual([2, 2, 2]);
  });
});

describe('an instance that is behind', () => {
  const list = '{ awards { totalCount completeness { complete missing } } }';

  /** awards-2 does not know the version yet, so often; notes who was asked, and at which version. */
  function behind(times: number, patienceMs = 2000) {
    const nation = foundNation(3, 1, { patienceMs });
    const asked: [string, number][] = [];
    let left = times;
    nation.guard = (id, { extensions: { routing } }) => {
      asked.push([id, routing.v]);
      if (id !== 'awards-2' || left-- <= 0) return null;
      // Meanwhile the gateway hears of another version.
      nation.directory.publish(snapshotOf(3, 2));
      return refusal('BEHIND', undefined, 0);
    };
    return { nation, asked };
  }

  it('is asked once more, it alone and at the same version', async () => {
    const { nation, asked } = behind(1);
    const { data, errors } = await askSource(nation.source, list);
    expect(errors).toBeUndefined();
    expect(data?.['awards']).toMatchObject({
      totalCount: 700,
      completeness: { complete: true, missing: [] },
    });
    expect(asked).toEqual([
      ['awards-0', 1],
      ['awards-1', 1],
      ['awards-2', 1],
      ['awards-2', 1],
    ]);
  });

  it('and stays so is left out of a list and named, and makes a total refuse', async () => {
    const { nation, asked } = behind(Infinity);
    const context = {};
    const query = `{ awardStats { count } ${list.slice(1, -1)} }`;
    const { data, errors = [] } = await askSource(nation.source, query, {}, context);
    expect(data).toMatchObject({
      awardStats: null,
      awards: { completeness: { complete: false, missing: ['Tỉnh 2'] } },
    });
    expect(errors.map(({ message, path, extensions }) => [path, extensions?.['code'], message])).toEqual([
      [['awardStats'], 'INCOMPLETE_TOTAL', expect.stringContaining('Tỉnh 2')],
      [['awards'], 'JURISDICTION_BEHIND', 'Tỉnh 2 has not caught up yet; try again shortly.'],
    ]);
    expect(nation.partial.of(context)).toEqual([{ logical: 'awards', jurisdiction: 'Tỉnh 2' }]);
    expect(asked.map(([id]) => id)).toEqual(['awards-0', 'awards-1', 'awards-2', 'awards-2']);
  });

  it('and is the only one with a part in a list leaves it empty', async () => {
    const { nation, asked } = behind(Infinity);
    const narrow = list.replace('awards', 'awards(filter: { unitId: "organization.p01" })');
    const { data, errors } = await askSource(nation.source, narrow);
    expect(data?.['awards']).toEqual({
      totalCount: 0,
      completeness: { complete: false, missing: ['Tỉnh 2'] },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'JURISDICTION_BEHIND', retryable: true });
    expect(asked).toHaveLength(2);
  });

  it('and is the home of a unit is waited for as long as patience lasts', async () => {
    const { nation } = behind(3);
    const query = '{ awards: award(id: "award.p01.x") { id } }';
    expect((await askSource(nation.source, query)).errors).toBeUndefined();
    const { nation: impatient } = behind(Infinity, 60);
    const { errors } = await askSource(impatient.source, `mutation { ${propose('a', 'p01')} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'JURISDICTION_BEHIND', jurisdiction: 'Tỉnh 2' });
  });
});
