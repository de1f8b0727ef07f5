import type { KindFact } from '../../organization/organization.commands.ts';
import type { OrganizationState } from '../../organization/organization.state.ts';

/** What must be known to judge a reorganisation: read from the facts and from snapshots before judging. */
export interface ReorganizationFacts {
  readonly kinds: ReadonlyMap<string, KindFact>;
  /**
   * Every organization that a part names or a correction drops as a source, whoever holds one of the codes, and
   * all above these; as far as known.
   */
  readonly organizations: ReadonlyMap<string, OrganizationState>;
}
