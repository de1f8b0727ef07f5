import { describe, expect, it } from '@jest/globals';
import { atEachPlace } from './affected-places.ts';

const pathsOf = (query: string, representations?: object[]) =>
  atEachPlace([{ message: 'x' }], { query, variables: representations && { representations } }).map(
    ({ path }) => path,
  );

describe('atEachPlace', () => {
  it('names each root field as the client does', () => {
    expect(pathsOf('query Q { a: campaign(id: 1) { id } ... on Query { conferences { id } } }')).toEqual([
      ['a'],
      ['conferences'],
    ]);
  });

  it('names the first field that is missing of each entity, by its type', () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Campaign { __typename given: awardProposals { id } other } ... on Organization { name } } }`;
    const entities = [{ __typename: 'Organization' }, { __typename: 'Campaign' }, { __typename: 'Unknown' }];
    expect(pathsOf(query, entities)).toEqual([
      ['_entities', 0, 'name'],
      ['_entities', 1, 'given'],
      ['_entities', 2],
    ]);
  });

  it('leaves an error that has a place where it is, and names no more than 20', () => {
    const located = { message: 'x', path: ['a', 'b'] };
    expect(atEachPlace([located], { query: '{ a { b } }' })).toEqual([located]);
    const entities = Array.from({ length: 100 }, () => ({ __typename: 'A' }));
    expect(pathsOf('{ _entities { ... on A { b } } }', entities)).toHaveLength(20);
  });
});
