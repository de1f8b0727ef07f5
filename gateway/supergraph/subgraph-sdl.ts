import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';

/** One subgraph's schema as written, each definition still knowing its file. */
export interface SubgraphSdl {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

const sharedSdl = 'packages/federation-kit/src/shared.graphql';

/**
 * Reads a service's schema from its files below `root`, the repository: the `.graphql` files under its `src`,
 * and the shared types that every subgraph repeats. Throws GraphQLError with file and line on a syntax error.
 */
export function readSubgraphSdl(name: string, root: string): SubgraphSdl {
  const own = globSync(`services/${name}/src/**/*.graphql`, { cwd: root }).sort();
  const documents = [sharedSdl, ...own].map((file) =>
    parse(new Source(readFileSync(`${root}/${file}`, 'utf8'), file)),
  );
  return { name, typeDefs: concatAST(documents) };
}
