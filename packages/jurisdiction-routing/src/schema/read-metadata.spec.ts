import { describe, expect, it } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { readRoutingMetadata } from './read-metadata.ts';
import { routingProblems } from './routing-problems.ts';
import { routingIdentity, routingSdl } from './routing-sdl.ts';

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])`;

function supergraphOf(sdl: string, spec = routingSdl): string {
  const typeDefs = parse(`${federation}\n${spec}\n${sdl}`);
  const { supergraphSdl, errors } = composeServices([{ name: 'plans', url: 'routed://plans', typeDefs }]);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

const plans = `
type Query {
  plan(id: ID!): Plan @routedBy(arg: "id")
  plans(filter: PlanFilter, first: Int = 7): PlanConnection @scatter(narrowBy: "filter.unitId")
  totals: Totals @scatter(onMissing: "FAIL", pageSize: 3)
}
input PlanFilter { unitId: ID }
interface Titled { id: ID!  above: Titled  plans: [[Int]!] }
type Plan implements Titled @key(fields: "id") @routedEntity(key: "id") {
  id: ID!
  above: Plan @linked
  below: PlanConnection! @linked
  plans: [[Int]!]
}
union Anything = Plan | Year
type PlanConnection { edges: [PlanEdge!]!  pageInfo: PageInfo! }
type PlanEdge { cursor: String!  node: Plan! }
type PageInfo { hasNextPage: Boolean! }
type Totals {
  count: Int! @merge(op: "SUM")
  money: Int! @merge(op: "SUM")
  average: Float @merge(op: "AVG", sum: "money", count: "count")
  byYear: [Year!]! @merge(op: "GROUP", by: ["year"])
}
type Year { year: Int! @merge(op: "KEY") }
`;

describe('the metadata of a supergraph', () => {
  const { fields, entityKeys, possibleTypes } = readRoutingMetadata(supergraphOf(plans));

  it('holds where fields are routed, scattered and merged', () => {
    expect(fields.get('Query.plan')).toEqual({
      ...{ type: 'Plan', nonNull: false, items: [] },
      ...{ routedBy: ['id'], scatter: null, merge: null, linked: false },
    });
    expect(fields.get('Query.plans')?.scatter).toEqual({
      narrowBy: ['filter', 'unitId'],
      onMissing: 'PARTIAL',
      pageSize: 7,
    });
    expect(fields.get('Query.totals')?.scatter).toEqual({ narrowBy: null, onMissing: 'FAIL', pageSize: 3 });
    expect(fields.get('Totals.average')?.merge).toEqual({ op: 'AVG', sum: 'money', count: 'count' });
    expect(fields.get('Totals.byYear')).toMatchObject({
      items: [true],
      nonNull: true,
      merge: { by: ['year'] },
    });
    expect([...entityKeys]).toEqual([['Plan', ['id']]]);
    expect(Object.fromEntries(possibleTypes)).toEqual({ Titled: ['Plan'], Anything: ['Plan', 'Year'] });
    expect(fields.get('Plan.plans')).toMatchObject({ items: [true, false], nonNull: false, linked: false });
  });

  it('has the links of an interface where one of its types has them', () => {
    const linked = [...fields].filter(([, field]) => field.linked).map(([coordinate]) => coordinate);
    expect(linked.toSorted()).toEqual(['Plan.above', 'Plan.below', 'Titled.above']);
  });

  it('is found under other names, too', () => {
    const renamed = `
      extend schema
        @link(url: "${routingIdentity}/v1.0", import: [{ name: "@routedBy", as: "@homeOf" }])
        @composeDirective(name: "@homeOf") @composeDirective(name: "@routing__merge")
      directive @homeOf(arg: String!) on FIELD_DEFINITION
      directive @routing__merge(op: String!, by: [String!], sum: String, count: String) on FIELD_DEFINITION`;
    const sdl = 'type Query { plan(id: ID!): Int @homeOf(arg: "id") @routing__merge(op: "MAX") }';
    const field = readRoutingMetadata(supergraphOf(sdl, renamed)).fields.get('Query.plan');
    expect(field).toMatchObject({ routedBy: ['id'], merge: { op: 'MAX' } });
  });

  it('of a supergraph without routing routes nothing', () => {
    const field = readRoutingMetadata(supergraphOf('type Query { a: Int }', '')).fields.get('Query.a');
    expect(field).toMatchObject({ routedBy: null, scatter: null, merge: null });
  });

  it.each([
    ['a: Int @merge(op: "MEDIAN")', 'Query.a: @merge(op: "MEDIAN") is no way to merge'],
    ['a: Float @merge(op: "AVG", sum: "b")', 'Query.a: @merge(op: "AVG") needs the fields sum and count'],
    ['a: [Int] @merge(op: "GROUP")', 'Query.a: @merge(op: "GROUP") needs the fields by'],
    [
      'a: Int @scatter(onMissing: "WAIT")',
      'Query.a: @scatter(onMissing: "WAIT") is neither PARTIAL nor FAIL',
    ],
  ])('refuses %s', (field, message) => {
    expect(() => readRoutingMetadata(supergraphOf(`type Query { ${field} }`))).toThrow(message);
  });
});

describe('the check of a supergraph', () => {
  const problemsOf = (sdl: string) => routingProblems(readRoutingMetadata(supergraphOf(sdl)));

  it('finds nothing in a good one', () => expect(problemsOf(plans)).toEqual([]));

  it('lets a list be non-null that can be an empty page', () => {
    const nonNull = plans.replace('): PlanConnection @scatter', '): PlanConnection! @scatter');
    expect(problemsOf(nonNull)).toEqual([]);
    expect(problemsOf(nonNull.replace('"filter.unitId")', '"filter.unitId", onMissing: "FAIL")'))).toEqual([
      'Query.plans: it must be nullable: what cannot be answered would take the rest with it',
    ]);
  });

  it('lets only what leads to routed entities be linked', () => {
    const problems = problemsOf(`
      type Query { a(id: ID!): A @routedBy(arg: "id") @linked }
      type A @key(fields: "id") @routedEntity(key: "id") {
        id: ID!  one: A @linked  page: AConnection! @linked  all: [A!] @linked  b: B @linked  bs: BConnection @linked  ab: AB @linked
        mine: A  ours: AConnection
      }
      type B { c: Int }
      union AB = A | B
      type AConnection { nodes: [A!]!  edges: [AEdge!]!  pageInfo: PageInfo! }
      type AEdge { cursor: String!  node: A! }
      type BConnection { edges: [BEdge!]!  pageInfo: PageInfo! }
      type BEdge { cursor: String!  node: B! }
      type PageInfo { hasNextPage: Boolean! }`);
    const wrong = '@linked leads to one @routedEntity, or to a connection of them';
    expect(problems.toSorted()).toEqual([
      ...['A.ab', 'A.all', 'A.b', 'A.bs'].map((coordinate) => `${coordinate}: ${wrong}`),
      'Query.a: @linked is for fields below the root: @routedBy or @scatter says who answers this',
    ]);
  });

  it('names what would not be routed as it is meant', () => {
    const problems = problemsOf(`
      type Query { a(id: ID!): A! @scatter @routedBy(arg: "id") }
      type A { b: Int  c: [C] @merge(op: "GROUP", by: ["d"])  e: Float @merge(op: "AVG", sum: "f", count: "b") }
      type C { g: Int @scatter  h(id: ID): Int @routedBy(arg: "id") }`);
    expect(problems).toEqual([
      'A.c: @merge names d, which is not there',
      'A.c: C.g: it has no @merge',
      'A.c: C.h: it has no @merge',
      'A.e: @merge names f, which is not there',
      'C.g: @scatter is for fields of Query: nothing below them is asked of others',
      'C.g: it needs a @merge: it is neither a connection nor an object',
      'C.h: @routedBy is for root fields',
      'Query.a: one home answers it (@routedBy), or all (@scatter)',
      'Query.a: it must be nullable: what cannot be answered would take the rest with it',
      'A.b: it has no @merge',
    ]);
  });
});
