import type { Instance } from '../directory/home-directory.ts';
import type { OwnerRefusal } from '../exchange/owner-refusal.ts';
import type { GraphQLAnswer } from './graphql-answer.ts';

/** What came of an operation so far. */
export interface Outcome {
  /** What the gateway is answered if it is not asked again; refusals stand in it as errors. */
  readonly answer: GraphQLAnswer;
  /** Set if an instance refused for a reason that passes: the whole may be asked again. */
  readonly refusal: OwnerRefusal | null;
  /** Instances whose part is missing in the answer. */
  readonly missing: readonly Instance[];
}
