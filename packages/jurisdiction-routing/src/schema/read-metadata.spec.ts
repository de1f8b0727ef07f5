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
type Plan @key(fields: "id") @routedEntity(key: "id") { id: ID! }
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
  const { fields, entityKeys } = readRoutingMetadata(supergraphOf(plans));

  it('holds where fields are routed, scattered and merged', () => {
    expect(fields.get('Query.plan')).toEqual({
      ...{ type: 'Plan', nonNull: false, list: false },
      ...{ routedBy: ['id'], scatter: null, merge: null },
    });
    expect(fields.get('Query.plans')?.scatter).toEqual({
      narrowBy: ['filter', 'unitId'],
      onMissing: 'PARTIAL',
      pageSize: 7,
    });
    expect(fields.get('Query.totals')?.scatter).toEqual({ narrowBy: null, onMissing: 'FAIL', pageSize: 3 });
    expect(fields.get('Totals.average')?.merge).toEqual({ op: 'AVG', sum: 'money', count: 'count' });
    expect(fields.get('Totals.byYear')).toMatchObject({ list: true, nonNull: true, merge: { by: ['year'] } });
    expect([...entityKeys]).toEqual([['Plan', ['id']]]);
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
