import type { ExemplarSubject } from './exemplar.content.ts';
import type { ExemplarState } from './exemplar.state.ts';

/** What stands behind each SDL type: the parent that its resolvers get. */
export type ExemplarMapper = ExemplarState;
/** A person with the exemplar that he or she is: by it, who may read the name. */
export type ExemplarPersonMapper = Extract<ExemplarSubject, { kind: 'PERSON' }> & {
  readonly exemplar: ExemplarState;
};
