import type { LegalDay } from '@thidua/domain-kit';
import { asStoreFault, type EventStore, snapshotsOf } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import { campaignAggregate } from '../campaign/campaign.aggregate.ts';
import { campaignRows } from '../campaign/campaign.rows.ts';
import { type CampaignStatistics, type CountedGroup, statisticsOf } from './campaign-statistics.ts';

export interface CampaignStatisticsWanted {
  readonly issuerId: string | null;
  /** Both days included. */
  readonly issuedFrom: LegalDay | null;
  readonly issuedTo: LegalDay | null;
}

/** Figures of the campaigns at home here. Throws Fault STORE_UNAVAILABLE. */
export type CountCampaigns = (wanted: CampaignStatisticsWanted) => Promise<CampaignStatistics>;

/** One group a status, kind and year: few enough to be put together here for each of the lists. */
const group = {
  _id: { status: '$status', documentType: '$documentType', year: { $substrBytes: ['$day', 0, 4] } },
  count: { $sum: 1 },
  tasks: { $sum: '$tasks' },
  first: { $min: '$day' },
  last: { $max: '$day' },
};

export function createCountCampaigns(
  store: EventStore,
  { homes }: Pick<BaseContext, 'homes'>,
): CountCampaigns {
  const snapshots = snapshotsOf(store, campaignAggregate);
  return async ({ issuerId, issuedFrom, issuedTo }) => {
    const filter = {
      ...(await homes.owned(snapshots)),
      ...(issuerId !== null && { organization: issuerId }),
      // Asked of always: only so does an index answer where nothing else is asked.
      day: { $gte: issuedFrom ?? '', ...(issuedTo !== null && { $lte: issuedTo }) },
    };
    const groups = await asStoreFault(() =>
      store
        .rows(campaignRows.collection)
        .aggregate<CountedGroup>([{ $match: filter }, { $group: group }])
        .toArray(),
    );
    return statisticsOf(groups);
  };
}
