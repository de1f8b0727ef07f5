import { describe, expect, it } from '@jest/globals';
import { parse, Source } from 'graphql';
import { composeSupergraph, printProblem } from './composition.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const subgraph = (name: string, sdl: string) => ({
  name,
  typeDefs: parse(new Source(`${link}\n${sdl}`, `services/${name}/src/${name}.graphql`)),
});

const campaigns = subgraph(
  'campaigns',
  'type Query { plan: Plan }\n"A plan. / Kế hoạch." type Plan @key(fields: "id") { id: ID! title: String! }',
);

describe('composeSupergraph', () => {
  it('joins what belongs together, with placeholders for addresses', () => {
    const awards = subgraph(
      'awards',
      'type Query { award: Award } type Award { plan: Plan } type Plan @key(fields: "id", resolvable: false) { id: ID! }',
    );
    const { supergraphSdl } = composeSupergraph([campaigns, awards]);
    expect(supergraphSdl).toContain('url: "thidua://campaigns"');
    expect(supergraphSdl).toContain('url: "thidua://awards"');
  });

  it('says code, file, line and what to do when two services resolve one field', () => {
    const awards = subgraph(
      'awards',
      'type Query { award: ID }\ntype Plan @key(fields: "id") { id: ID!\n title: String! }',
    );
    const { problems } = composeSupergraph([campaigns, awards]);
    expect(problems?.map(({ code }) => code)).toEqual(['INVALID_FIELD_SHARING']);
    const printed = printProblem(problems![0]!);
    expect(printed).toContain('at services/awards/src/awards.graphql:4');
    expect(printed).toContain('→ Only the owner resolves a field');
  });

  it('takes a hint for an error: descriptions of one type that differ', () => {
    const awards = subgraph(
      'awards',
      'type Query { award: ID }\n"Some plan. / Kế hoạch nào đó." type Plan @key(fields: "id", resolvable: false) { id: ID! }',
    );
    const { problems } = composeSupergraph([campaigns, awards]);
    expect(problems?.map(({ code }) => code)).toEqual(['INCONSISTENT_DESCRIPTION']);
  });

  it('names the missing way to a field', () => {
    const awards = subgraph(
      'awards',
      'type Query { best: Plan @shareable } type Plan @key(fields: "id") { id: ID! score: Int }',
    );
    const closed = subgraph(
      'campaigns',
      'type Query { plan: Plan } type Plan { id: ID! @shareable title: String! }',
    );
    const { problems } = composeSupergraph([closed, awards]);
    expect(problems!.map(({ code }) => code)).toContain('SATISFIABILITY_ERROR');
  });
});
