import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GraphQLError } from 'graphql';
import { subgraphNames } from '../src/subgraphs.ts';
import { composeSupergraph, printProblem } from './composition.ts';
import { readSubgraphSdl } from './subgraph-sdl.ts';

// `npm run compose -w @thidua/gateway`: composes the services' committed SDL into the file that the gateway serves.
const root = fileURLToPath(new URL('../..', import.meta.url));
const target = fileURLToPath(new URL('supergraph.graphql', import.meta.url));

try {
  const { supergraphSdl, problems } = composeSupergraph(
    subgraphNames.map((name) => readSubgraphSdl(name, root)),
  );
  if (problems) fail(problems.map(printProblem).join('\n\n'));
  const before = readFileSync(target, { encoding: 'utf8', flag: 'a+' });
  if (before !== supergraphSdl) writeFileSync(target, supergraphSdl);
  process.stdout.write(
    `gateway/supergraph/supergraph.graphql ${before === supergraphSdl ? 'is current' : 'written'}\n`,
  );
} catch (error) {
  if (!(error instanceof GraphQLError)) throw error;
  fail(error.toString());
}

function fail(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
