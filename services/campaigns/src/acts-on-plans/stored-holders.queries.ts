import type { SnapshotFilter, Snapshots } from '@thidua/event-kit';
import type { CampaignState } from '../campaign/campaign.state.ts';
import { custodiansOf, type Transfer } from '../succession/transfer.ts';

/** What is read of a campaign to know who holds it: a plan itself is long. */
interface HeldPart {
  readonly _id: string;
  readonly keys: { readonly organization: string };
  /** Absent while its issuer answers for it. */
  readonly state?: { readonly transfers?: readonly Transfer[] };
}

/** Who answers for each of the campaigns that the filter leaves. */
export async function storedHolders(
  campaigns: Pick<Snapshots<CampaignState>, 'parts'>,
  filter: SnapshotFilter,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await campaigns.parts<HeldPart>(filter, ['keys.organization', 'state.transfers']);
  return new Map(
    found.map(({ _id, keys, state }) => {
      const content = { issuerId: keys.organization, tasks: [] };
      return [_id, custodiansOf({ content, transfers: state?.transfers ?? [] })];
    }),
  );
}
