import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import type { GraphQLAnswer } from '../../src/index.ts';

type Module = Exclude<Extract<Parameters<typeof buildSubgraphSchema>[0], unknown[]>[number], DocumentNode>;

export interface LocalRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A real subgraph schema; its resolvers find the rows of an instance in the context. */
export class LocalSubgraph<Store> {
  readonly schema: GraphQLSchema;
  readonly #documents = new Map<string, DocumentNode | GraphQLAnswer>();

  constructor(sdl: string, resolvers: object) {
    this.schema = buildSubgraphSchema([
      { typeDefs: parse(sdl), resolvers: resolvers as Required<Module>['resolvers'] },
    ]);
  }

  /** Answers for an instance in this process, through JSON both ways as over HTTP. */
  async answer({ query, variables, operationName }: LocalRequest, store: Store): Promise<GraphQLAnswer> {
    const document = this.#read(query);
    if (!('kind' in document)) return document;
    const result = await execute({
      schema: this.schema,
      document,
      contextValue: store,
      variableValues: JSON.parse(JSON.stringify(variables ?? {})) as Record<string, unknown>,
      operationName: operationName ?? null,
    });
    return JSON.parse(JSON.stringify(result)) as GraphQLAnswer;
  }

  #read(query: string): DocumentNode | GraphQLAnswer {
    let document = this.#documents.get(query);
    if (!document) {
      const parsed = parse(query);
      const errors = validate(this.schema, parsed);
      document = errors.length > 0 ? { errors: errors.map((error) => error.toJSON()) } : parsed;
      this.#documents.set(query, document);
    }
    return document;
  }
}
