import { concatAST, type DocumentNode, parse, Source } from 'graphql';
import { filesOf, read } from '../repository.ts';

const parsed = (paths: readonly string[]): DocumentNode =>
  concatAST(paths.map((path) => parse(new Source(read(path), path))));

/** What every subgraph shares. */
export const sharedSchema = (): DocumentNode => parsed(filesOf('packages/federation-kit/src/shared.graphql'));

/** The SDL that a service writes, together with what all share: the schema that it serves. */
export const schemaOf = (service: string): DocumentNode =>
  concatAST([sharedSchema(), parsed(filesOf(`services/${service}/src/**/*.graphql`))]);
