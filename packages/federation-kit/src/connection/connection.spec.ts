import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toConnection } from './connection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { orderName, pageRequest } from './page-request.ts';

const order = [{ path: 'state.title', direction: -1 }] as const;
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { extensions: unknown }).extensions;
  }
};

describe('pageRequest', () => {
  it('asks for 20 rows from the start unless told', () => {
    expect(pageRequest({}, order)).toEqual({ first: 20, after: null, order });
    expect(pageRequest({ first: null, after: null }, order)).toEqual({ first: 20, after: null, order });
  });

  it.each([0, 1, 100])('takes first: %d', (first) => expect(pageRequest({ first }, order).first).toBe(first));

  it.each([
    [101, 'FIRST_TOO_LARGE'],
    [1e9, 'FIRST_TOO_LARGE'],
    [-1, 'FIRST_NEGATIVE'],
  ])('refuses first: %d in both languages', (first, reason) => {
    expect(thrownBy(() => pageRequest({ first }, order))).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'first',
      reason,
      messageVi: expect.stringContaining('Tham số “first”'),
    });
  });

  it('goes on after a cursor of the same order', () => {
    const after = encodeCursor(orderName(order), ['Kế hoạch', 'id-1']);
    expect(pageRequest({ after }, order).after).toEqual(['Kế hoạch', 'id-1']);
  });
});

describe('a cursor', () => {
  it('gives back what it was made of', () => {
    const key = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer()), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(key, (k) => expect(decodeCursor(encodeCursor('-title,+id', k), '-title,+id')).toEqual(k)),
    );
  });

  const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['no cursor at all', 'x'],
    ['an empty text', ''],
    ['of another list', encodeCursor('+name,+id', ['a', 'b'])],
    ['with too few values', encodeCursor('-title,+id', ['a'])],
    ['with an operator of MongoDB', json({ s: '-title,+id', k: [{ $gt: '' }, 'b'] })],
    ['with null', json({ s: '-title,+id', k: [null, 'b'] })],
    ['that is a JSON null', json(null)],
  ])('%s is refused', (_name, cursor) =>
    expect(thrownBy(() => decodeCursor(cursor, '-title,+id'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'BAD_CURSOR',
    }),
  );

  it('never breaks on what clients send', () => {
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        expect(thrownBy(() => decodeCursor(cursor, '+id'))).toMatchObject({ reason: 'BAD_CURSOR' });
      }),
    );
  });
});

describe('toConnection', () => {
  const rows = [
    { key: ['b', '2'], title: 'b' },
    { key: ['a', '1'], title: 'a' },
  ];

  it('carries nodes, edges, the place of the page and the count of the list', () => {
    const request = pageRequest({ first: 2, after: encodeCursor('-title,+id', ['c', '3']) }, order);
    const connection = toConnection({ rows, hasNextPage: true, totalCount: 7 }, request, ({ title }) => ({
      title,
    }));
    const cursors = rows.map(({ key }) => encodeCursor('-title,+id', key));
    expect(connection).toEqual({
      nodes: [{ title: 'b' }, { title: 'a' }],
      edges: [
        { cursor: cursors[0], node: { title: 'b' } },
        { cursor: cursors[1], node: { title: 'a' } },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: cursors[0], endCursor: cursors[1] },
      totalCount: 7,
      completeness: { complete: true, missing: [] },
    });
  });

  it('names the jurisdictions of which rows may be lacking', () => {
    const page = { rows, hasNextPage: false, totalCount: 2, missing: ['Hải Phòng'] };
    expect(toConnection(page, pageRequest({}, order), (row) => row).completeness).toEqual({
      complete: false,
      missing: ['Hải Phòng'],
    });
  });

  it('of an empty list has no cursors', () => {
    const { pageInfo } = toConnection(
      { rows: [], hasNextPage: false, totalCount: 0 },
      pageRequest({}, order),
      (row) => row,
    );
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
