import type { KindFact } from '../../organization/organization.commands.ts';
import type { OrganizationState } from '../../organization/organization.state.ts';

/** What must be known to judge a reorganisation: read from the facts and from snapshots before judging. */
export interface ReorganizationFacts {
  readonly kinds: ReadonlyMap<string, KindFact>;
  /** Every organization that a part names, all above these, and whoever holds one of the codes; as far as known. */
  readonly organizations: ReadonlyMap<string, OrganizationState>;
}
