import { describe, expect, it } from '@jest/globals';
import { askSource, fieldOf, foundNation } from './toy/nation.ts';

const query = `query($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Organization { id awardCount } ... on Award { id remark } }
}`;
const unit = (key: string) => ({ __typename: 'Organization', id: `organization.${key}` });
const askedIds = (nation: ReturnType<typeof foundNation>) =>
  [...nation.instances].filter(([, { requests }]) => requests.length > 0).map(([id]) => id);

describe('references', () => {
  it('of one home go there as they came', async () => {
    const nation = foundNation(34, 1);
    const representations = [unit('p05'), unit('p05w2')];
    await askSource(nation.source, query, { representations });
    expect(askedIds(nation)).toEqual(['awards-6']);
    const [request] = nation.instances.get('awards-6')?.requests ?? [];
    expect(request?.query).toBe(query);
    expect(request?.variables?.['representations']).toBe(representations);
    expect(request?.extensions).toEqual({ routing: { v: 1, homes: { p05: 3 } } });
  });

  it('of several homes are put back in order, with the epochs of their homes', async () => {
    const nation = foundNation(34, 1);
    const keys = ['p05', 'p00', 'p39', 'p00w1', 'p05'];
    const { data, errors } = await askSource(nation.source, query, { representations: keys.map(unit) });
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toMatchObject(keys.map((key) => ({ id: `organization.${key}` })));
    const homes = [...nation.instances.values()].flatMap(({ requests }) =>
      requests.map((each) => each.extensions.routing.homes),
    );
    expect(homes).toEqual([{ '*': 1 }, { p00: 3 }, { p00w1: 5 }, { p05: 3 }]);
  });

  it('that fail keep their place, and say whose they are', async () => {
    const nation = foundNation(34, 1);
    const representations = ['p00', 'p07', 'p01', 'p07'].map(unit);
    const answer = await askSource(nation.source, query, { representations });
    const entities = fieldOf<unknown[]>(answer, '_entities');
    expect(entities.map((each) => each === null)).toEqual([false, true, false, true]);
    const { errors = [] } = answer;
    expect(errors.map(({ path, extensions }) => [path, extensions?.['jurisdiction']])).toEqual([
      [['_entities', 1], 'Tỉnh 8'],
      [['_entities', 3], 'Tỉnh 8'],
    ]);
  });

  it('that fail say which they are, at one home and at several', async () => {
    const { source } = foundNation(34, 1);
    const ids = (keys: string[]) => keys.map((key) => `organization.${key}`);
    for (const keys of [['p07'], ['p00', 'p07', 'p01', 'p07']]) {
      const { errors = [] } = await askSource(source, query, { representations: keys.map(unit) });
      const failed = keys.filter((key) => key === 'p07');
      expect(errors.map(({ extensions }) => extensions?.['entityId'])).toEqual(ids(failed));
    }
  });

  it('whose home is down are null, with so many errors and no more', async () => {
    const nation = foundNation(34, 1, { mostEntityErrors: 3 });
    nation.down.add('awards-1');
    const context = {};
    const representations = [unit('p01'), ...Array.from({ length: 1000 }, () => unit('p00'))];
    const { data, errors = [] } = await askSource(nation.source, query, { representations }, context);
    expect(data?.['_entities']).toHaveLength(1001);
    expect(errors.map(({ path }) => path?.[1])).toEqual([1, 2, 3]);
    expect(errors.at(-1)?.extensions).toMatchObject({
      code: 'JURISDICTION_UNAVAILABLE',
      jurisdiction: 'Tỉnh 1',
      retryable: true,
      suppressed: 997,
    });
    expect(nation.partial.of(context)).toEqual([{ logical: 'awards', jurisdiction: 'Tỉnh 1' }]);
  });

  it('whose only home is down are null as well', async () => {
    const nation = foundNation(3, 1);
    nation.down.add('awards-1');
    const { data, errors } = await askSource(nation.source, query, { representations: [unit('p00')] });
    expect(data).toEqual({ _entities: [null] });
    expect(errors).toHaveLength(1);
  });

  it('answered in another number are not used', async () => {
    const nation = foundNation(3, 1);
    nation.guard = (id) => (id === 'awards-1' ? { data: { _entities: [] } } : null);
    const { data, errors } = await askSource(nation.source, query, {
      representations: [unit('p01'), unit('p00')],
    });
    expect(data?.['_entities']).toEqual([expect.objectContaining({ id: 'organization.p01' }), null]);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'JURISDICTION_UNAVAILABLE',
      jurisdiction: 'Tỉnh 1',
    });
  });

  describe('that are too many for one request', () => {
    // p07 is a unit that fails.
    const mixedWith = (key: string) => Array.from({ length: 2600 }, (_, at) => (at % 26 === 0 ? 'p07' : key));

    it.each([
      ['of one home', mixedWith('p07w2')],
      ['of two homes', mixedWith('p00w2')],
    ])('are asked for in several, and stand in order: %s', async (_name, all) => {
      const nation = foundNation(34, 1);
      const answer = await askSource(nation.source, query, { representations: all.map(unit) });
      const entities = fieldOf<({ id: string } | null)[]>(answer, '_entities');
      const failing = all.flatMap((key, at) => (key === 'p07' ? [at] : []));
      expect(entities.map((each) => each?.id ?? null)).toEqual(
        all.map((key) => (key === 'p07' ? null : `organization.${key}`)),
      );
      expect(answer.errors?.map(({ path }) => path?.[1])).toEqual(failing);
      for (const { requests } of nation.instances.values())
        for (const { variables } of requests)
          expect((variables as { representations: unknown[] }).representations.length).toBeLessThanOrEqual(
            1000,
          );
    });

    it('of a home that is down have so many errors and no more', async () => {
      const nation = foundNation(34, 1, { mostReferences: 10, mostEntityErrors: 3 });
      nation.down.add('awards-8');
      const representations = Array.from({ length: 25 }, () => unit('p07w2'));
      const { data, errors = [] } = await askSource(nation.source, query, { representations });
      expect(data).toEqual({ _entities: representations.map(() => null) });
      expect(errors.map(({ path }) => path?.[1])).toEqual([0, 1, 2]);
      expect(errors.at(-1)?.extensions).toMatchObject({ suppressed: 22 });
    });

    it('follow a home that has moved, chunk by chunk', async () => {
      const nation = foundNation(34, 1, { mostReferences: 10, patienceMs: 2000 });
      let refused = 0;
      nation.guard = (id, { extensions }) => {
        if (id !== 'awards-8' || refused++ > 1) return null;
        const routing = { have: extensions.routing.v };
        return { data: null, errors: [{ message: 'x', extensions: { code: 'WRONG_HOME', routing } }] };
      };
      const representations = Array.from({ length: 25 }, () => unit('p07w2'));
      const { data, errors } = await askSource(nation.source, query, { representations });
      expect(errors).toBeUndefined();
      expect(data?.['_entities']).toMatchObject(representations.map(({ id }) => ({ id })));
    });
  });

  it('stand alone in an operation', async () => {
    const { source } = foundNation(3, 1);
    const { errors } = await askSource(source, '{ _entities(representations: []) { __typename } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_ROUTABLE');
  });
});
