import { afterAll, describe, expect, it } from '@jest/globals';
import { askSource, fieldOf, foundNation } from './toy/nation.ts';
import { startToyGateway } from './toy/toy-gateway.ts';

interface Page {
  readonly nodes: readonly { id: string }[];
  readonly pageInfo: Readonly<Record<string, string>>;
}

const list =
  '{ awards(first: 2) { nodes { id } totalCount completeness { complete missing } pageInfo { endCursor } } }';
const codes = (errors: readonly { extensions?: object }[] = []) =>
  errors.map((error) => (error.extensions as { code: string }).code);

describe('through Apollo Gateway, with one jurisdiction missing', () => {
  const nation = foundNation(34, 1);
  const started = startToyGateway(nation.source, nation.partial);
  nation.down.add('awards-3');
  afterAll(async () => (await started).stop());

  it('a list says so in the schema, in errors and in extensions', async () => {
    const { data, errors, extensions } = await (await started).ask(list);
    expect(data?.['awards']).toMatchObject({
      nodes: [{}, {}],
      completeness: { complete: false, missing: ['Tỉnh 3'] },
    });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Tỉnh 3 does not answer at the moment.',
        path: ['awards'],
        extensions: expect.objectContaining({
          code: 'JURISDICTION_UNAVAILABLE',
          messageVi: 'Hiện không lấy được dữ liệu của Tỉnh 3.',
        }),
      }),
    ]);
    expect(extensions).toEqual({ partial: [{ logical: 'awards', jurisdiction: 'Tỉnh 3' }] });
  });

  it('an official total refuses, and what stands beside it is answered', async () => {
    const { data, errors } = await (await started).ask('{ awardStats { count } overview { count } }');
    expect(data).toEqual({ awardStats: null, overview: { count: expect.any(Number) } });
    expect(codes(errors).toSorted()).toEqual(['INCOMPLETE_TOTAL', 'JURISDICTION_UNAVAILABLE']);
  });

  it('what it has no part in is whole', async () => {
    const query =
      '{ awards(filter: { unitId: "organization.p31" }) { completeness { complete } } organization(id: "organization.p05") { awardCount } }';
    const answer = await (await started).ask(query);
    expect([answer.errors, answer.extensions]).toEqual([undefined, undefined]);
  });

  it('an entity of its own is null, and named', async () => {
    const answer = await (await started).ask('{ organizations(first: 4) { name awardCount } }');
    const units = fieldOf<{ awardCount: number | null }[]>(answer, 'organizations');
    const counts = units.map(({ awardCount }) => awardCount);
    expect(counts.map((each) => each === null)).toEqual([false, false, true, false]);
    expect(answer.errors?.[0]?.path).toEqual(['organizations', 2]);
  });
});

it('a list from which all are missing is an empty page, even if it may not be null', async () => {
  const { source, down } = foundNation(3, 1);
  for (const id of ['awards-0', 'awards-1', 'awards-2']) down.add(id);
  const info = 'pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }';
  const query = `{
    titles { __typename nodes { id } edges { cursor } totalCount ${info} }
    awards { ${info} highest completeness { __typename complete missing } }
    overview { count }
  }`;
  const { data, errors } = await askSource(source, query);
  const noMore = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  const pageInfo = { __typename: 'PageInfo', ...noMore };
  const missing = ['Quốc gia', 'Tỉnh 1', 'Tỉnh 2'];
  expect(data).toEqual({
    titles: { __typename: 'TitleConnection', nodes: [], edges: [], totalCount: 0, pageInfo },
    awards: {
      pageInfo,
      highest: null,
      completeness: { __typename: 'ListCompleteness', complete: false, missing },
    },
    overview: null,
  });
  const places = ['titles', 'awards', 'overview'].flatMap((key) => missing.map((name) => [key, name]));
  expect(errors?.map(({ path, extensions }) => [path?.[0], extensions?.['jurisdiction']])).toEqual(places);
});

it('the failure of one field explains the others of the request, even where something in them failed', async () => {
  const nation = foundNation(3, 1);
  const failed = { message: 'Bad page size.', path: ['b'], extensions: { code: 'BAD_USER_INPUT' } };
  const within = { message: 'No remark.', path: ['a', 'nodes', 0, 'remark'] };
  nation.guard = (id) => ({ data: null, errors: id === 'awards-1' ? [within, failed] : [failed] });
  const query = '{ a: titles { totalCount } b: titles(first: 101) { totalCount } }';
  const { data, errors = [] } = await askSource(nation.source, query);
  expect(data).toBeNull();
  expect(errors.map(({ message, path }) => [message, path])).toEqual([
    ['No remark.', ['a', 'nodes']],
    ['Bad page size.', ['b']],
  ]);
});

describe("a client's mistake, with one jurisdiction missing,", () => {
  const refused = (extensions: object, ...path: string[]) => {
    const nation = foundNation(3, 1);
    nation.down.add('awards-2');
    nation.guard = () => ({
      data: null,
      errors: [{ message: 'Không được.', path, extensions: { ...extensions } }],
    });
    return nation;
  };

  it('is told in the words of those who answer', async () => {
    const { source } = refused({ code: 'BAD_USER_INPUT', retryable: false }, 'titles');
    const { data, errors } = await askSource(source, '{ titles(first: 101) { totalCount } }');
    expect(data).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ message: 'Không được.', path: ['titles'] })]);
  });

  it('explains the other fields of the request', async () => {
    const { source } = refused({ code: 'BAD_USER_INPUT' }, 'b');
    const query = '{ a: titles { totalCount } b: titles(first: 101) { totalCount } }';
    const { errors } = await askSource(source, query);
    expect(errors?.map(({ path }) => path)).toEqual([['b']]);
  });

  it('is not what passes: then all are missing, and named', async () => {
    const { source } = refused({ code: 'STORE_UNAVAILABLE', retryable: true }, 'titles');
    const { data, errors } = await askSource(source, '{ titles { totalCount } }');
    expect(data).toEqual({ titles: { totalCount: 0 } });
    const told = errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['jurisdiction']]);
    expect(told).toEqual([
      ['STORE_UNAVAILABLE', 'Quốc gia'],
      ['STORE_UNAVAILABLE', 'Tỉnh 1'],
      ['JURISDICTION_UNAVAILABLE', 'Tỉnh 2'],
    ]);
  });
});

describe('pages', () => {
  it('that follow one read without somebody say so, even when all is well again', async () => {
    const { source, down } = foundNation(3, 1);
    down.add('awards-1');
    const page = fieldOf<{ pageInfo: { endCursor: string } }>(await askSource(source, list), 'awards');
    down.clear();
    const next = list.replace('first: 2', `first: 2, after: "${page.pageInfo.endCursor}"`);
    const { data, errors } = await askSource(source, next);
    expect(data?.['awards']).toMatchObject({ completeness: { complete: false, missing: ['Tỉnh 1'] } });
    expect(codes(errors)).toEqual(['PARTIAL_HISTORY']);
  });

  it('of an instance that sorts unlike the others are refused, with its name', async () => {
    const nation = foundNation(3, 1);
    nation.guard = (id) => {
      const cursor = Buffer.from('{"s":"+x","k":[1]}').toString('base64url');
      const edges = [{ cursor, node: { id: 'x' } }];
      return id === 'awards-2' ? { data: { awards: { edges, _edges: edges, _pageInfo: {} } } } : null;
    };
    const { data, errors } = await askSource(nation.source, '{ awards { edges { node { id } } } }');
    expect(data).toEqual({ awards: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SORT_MISMATCH', jurisdiction: 'Tỉnh 2' });
  });

  it('lead through the whole list, forward and back, over however many instances', async () => {
    const { source, instances } = foundNation(34, 4);
    const walk = async (size: string, cursor: string, at: 'endCursor' | 'startCursor', more: string) => {
      const seen: string[][] = [];
      for (let place = '', left = 400; left > 0; left--) {
        const query = `{ awards(orderBy: NAME, ${size}: 37${place && `, ${cursor}: "${place}"`}) { nodes { id } pageInfo { ${at} ${more} } } }`;
        const page = fieldOf<Page>(await askSource(source, query), 'awards');
        seen.push(page.nodes.map(({ id }) => id));
        if (!page.pageInfo[more]) break;
        place = page.pageInfo[at] ?? '';
      }
      return seen;
    };
    const forward = (await walk('first', 'after', 'endCursor', 'hasNextPage')).flat();
    const back = (await walk('last', 'before', 'startCursor', 'hasPreviousPage')).toReversed().flat();
    const all = [...instances.values()].flatMap(({ store }) => store.awards.map(({ id }) => id));
    expect(forward).toHaveLength(all.length);
    expect(new Set(forward)).toEqual(new Set(all));
    expect(back).toEqual(forward);
  });
});
