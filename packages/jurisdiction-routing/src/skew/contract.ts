import type { GraphQLSchema } from 'graphql';
import type { Instance } from '../directory/home-directory.ts';

/** What a logical subgraph serves by agreement, and what of it an older instance lacks. */
export interface Contract {
  /** The schema that the supergraph was composed of. */
  readonly schema: GraphQLSchema;
  /**
   * Coordinates that the instance does not have: `Type.field`, `Type.field(argument:)` or `Type`. Asked for each
   * request, so it should be a look-up: what is made of the same set is made once.
   */
  missing(instance: Instance): ReadonlySet<string>;
}
