import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { GraphQLAnswer, PartialAnswers } from '../../src/index.ts';
import { partialPlugin } from '../../src/index.ts';
import { organizationsSdl } from './awards-sdl.ts';
import { LocalSubgraph } from './local-subgraph.ts';
import { supergraphSdl } from './nation.ts';
import { parents, units } from './rows.ts';

const asUnit = (key: string | undefined) =>
  key === undefined || !units.includes(key)
    ? null
    : { __typename: 'Organization', id: `organization.${key}`, key };
const keyIn = (id: string) => id.split('.')[1] ?? '';

const organizations = new LocalSubgraph<null>(organizationsSdl, {
  Query: {
    organization: (_: unknown, { id }: { id: string }) => asUnit(keyIn(id)),
    organizations: (_: unknown, { first, from }: { first: number; from: number }) =>
      units.slice(from, from + first).map(asUnit),
  },
  Organization: {
    __resolveReference: async ({ id }: { id: string }) => asUnit(keyIn(id)),
    name: ({ id }: { id: string }) => `Đơn vị ${keyIn(id)}`,
    parent: ({ id }: { id: string }) => asUnit(parents.get(keyIn(id))),
  },
});

// Else a gateway reports its machine to its maker.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

export interface ToyGateway {
  /** What clients may ask. */
  readonly apiSchema: GraphQLSchema;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphQLAnswer>;
  stop(): Promise<void>;
}

/** A real Apollo Gateway and Server over the toy graph, with this data source for the awards. */
export async function startToyGateway(
  awards: Pick<GraphQLDataSource, 'process'>,
  partial?: PartialAnswers,
): Promise<ToyGateway> {
  const local: GraphQLDataSource = {
    process: ({ request: { query = '', variables = {} } }) =>
      organizations.answer({ query, variables }, null),
  };
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => (name === 'awards' ? awards : local),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const server = new ApolloServer({
    gateway,
    includeStacktraceInErrorResponses: false,
    plugins: partial ? [partialPlugin(partial)] : [],
  });
  let apiSchema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate((loaded) => (apiSchema = loaded.apiSchema));
  await server.start();
  if (!apiSchema) throw new Error('a gateway without a schema');
  return {
    apiSchema,
    async ask(query, variables = {}) {
      const { body } = await server.executeOperation({ query, variables }, { contextValue: {} });
      if (body.kind !== 'single') throw new Error('an incremental answer');
      return JSON.parse(JSON.stringify(body.singleResult)) as GraphQLAnswer;
    },
    stop: () => server.stop(),
  };
}
