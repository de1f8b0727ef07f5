import { deepStrictEqual } from 'node:assert/strict';
import type { Graph, GraphAnswer } from '../system/graph-client.ts';
import type { Contender } from './contender.ts';

/** What was answered has the shape of its query, which no type here knows. */
// oxlint-disable-next-line no-explicit-any
type Data = any;

/** A query in nobody's name; `expected` is its data, or what `look` sees in it. */
export function question(graph: Graph, name: string, query: string, expected: object): Contender;
export function question(
  graph: Graph,
  name: string,
  query: string,
  look: (data: Data) => unknown,
  expected: unknown,
): Contender;
export function question(
  graph: Graph,
  name: string,
  query: string,
  look: unknown,
  expected: unknown = look,
): Contender {
  const seen = typeof look === 'function' ? (look as (data: Data) => unknown) : (data: Data) => data;
  return {
    name,
    ask: () => graph(query),
    check(answer) {
      const { data, errors } = answer as GraphAnswer;
      deepStrictEqual({ errors, seen: data && seen(data) }, { errors: [], seen: expected });
    },
  };
}
