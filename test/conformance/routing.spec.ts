import { describe, expect, it } from '@jest/globals';
import { faultTable } from '@thidua/federation-kit';
import {
  readRoutingMetadata,
  routingMessages,
  routingProblems,
  routingSdl,
} from '@thidua/jurisdiction-routing';
import { type DirectiveDefinitionNode, Kind, parse, print, stripIgnoredCharacters } from 'graphql';
import { filesOf, read, root } from './repository.ts';
import { rootFieldFaults } from './schema/root-fields.ts';
import { schemaOf } from './schema/subgraph-schema.ts';

/** Their units may be at home at instances of jurisdictions; organizations has one writer. */
const divided = ['campaigns', 'awards', 'conferences'];

const definitionsIn = (sdl: string): string[] =>
  parse(sdl, { noLocation: true })
    .definitions.filter((node): node is DirectiveDefinitionNode => node.kind === Kind.DIRECTIVE_DEFINITION)
    .map(({ description: _text, arguments: args = [], ...node }) => {
      const bare = args.map(({ description: _words, ...argument }) => argument);
      return stripIgnoredCharacters(print({ ...node, arguments: bare }));
    })
    .toSorted();

describe('routing in the schema', () => {
  it('is said by the directives that the data source reads', () => {
    const shared = read('packages/federation-kit/src/shared.graphql');
    expect(definitionsIn(shared)).toEqual(definitionsIn(routingSdl));
  });

  it('has a row in the table of faults for each of its codes, which agrees on asking again', () => {
    const retryable = (rows: Readonly<Record<string, { readonly retryable: boolean }>>, code: string) =>
      rows[code]?.retryable;
    for (const code of Object.keys(routingMessages))
      expect([code, retryable(faultTable, code)]).toEqual([code, retryable(routingMessages, code)]);
  });

  it('is sound: scatters are of Query, each has its @merge, what may be refused is nullable', () => {
    const metadata = readRoutingMetadata(read('gateway/supergraph/supergraph.graphql'));
    expect([...metadata.fields.values()].filter(({ scatter }) => scatter).length).toBeGreaterThan(2);
    expect(routingProblems(metadata)).toEqual([]);
  });

  it.each(divided)('%s leaves no root field and no entity without a rule', (service) => {
    expect(rootFieldFaults(schemaOf(service))).toEqual([]);
  });

  it('finds a root field and an entity without a rule', () => {
    const schema = parse(`
      type Query { a: A b: A @routedBy(arg: "id") c: A @scatter }
      type Mutation { d: A }
      type A @key(fields: "id") { id: ID! }
      type B @key(fields: "id") @routedEntity(key: "id") { id: ID! }
      type C @key(fields: "id", resolvable: false) { id: ID! }`);
    expect(rootFieldFaults(schema)).toEqual([
      'Query.a says neither @routedBy nor @scatter',
      'Mutation.d says neither @routedBy nor @scatter',
      'A is resolved here and has no @routedEntity',
    ]);
  });
});

describe('a reference resolver', () => {
  const files = filesOf('services/*/src/**/resolvers/*.ts').filter((file) =>
    read(file).includes('__resolveReference'),
  );

  it.each(files)('in %s is async: one that throws at once would fail all its siblings', async (file) => {
    const module = (await import(`${root}/${file}`)) as Record<string, Record<string, unknown> | undefined>;
    const resolvers = Object.values(module).flatMap((each) => each?.['__resolveReference'] ?? []);
    expect(resolvers.length).toBeGreaterThan(0);
    for (const resolve of resolvers)
      expect(Object.prototype.toString.call(resolve)).toBe('[object AsyncFunction]');
  });
});
