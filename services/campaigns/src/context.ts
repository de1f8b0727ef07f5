import type { Ability } from '@thidua/auth-kit';
import type { Clock } from '@thidua/domain-kit';
import type { Directory } from '@thidua/directory-kit';
import type { Writer } from '@thidua/event-kit';
import type { CampaignQueries } from './campaign/campaign.queries.ts';

/** What every resolver of this service gets. */
export interface Context {
  /** Null for a caller without a token. */
  readonly personId: string | null;
  readonly requestId: string;
  /** The caller's rights today; looked up once a request, when first asked for. */
  readonly ability: () => Promise<Ability>;
  readonly clock: Clock;
  readonly writer: Writer;
  readonly directory: Directory;
  readonly campaigns: CampaignQueries;
}
