import { type LegalDay, unitKeyOf } from '@thidua/domain-kit';
import type { AggregateRows } from '@thidua/event-kit';
import type { CampaignContent } from './campaign.content.ts';
import { type CampaignState, dayInLists } from './campaign.state.ts';

/** A campaign in figures. A plan is long, and totals are of all of them: none of it is read but this. */
export interface CampaignRow {
  /** The unit that the id names, as in snapshots. */
  readonly unit: string;
  readonly organization: string;
  readonly day: LegalDay;
  readonly status: CampaignState['status'];
  readonly documentType: CampaignContent['documentType'];
  readonly tasks: number;
}

/** All that is counted stands in the index, so totals read no row. */
const figures = { status: 1, documentType: 1, tasks: 1, unit: 1 } as const;

/** One row a public campaign. Drafts have none: they count for nobody. */
export const campaignRows: AggregateRows<CampaignState> = {
  collection: 'campaign_figures',
  indexes: [{ keys: { day: 1, ...figures } }, { keys: { organization: 1, day: 1, ...figures } }],
  of: (state): CampaignRow[] => {
    if (state.status === 'DRAFT') return [];
    const { id, status, content } = state;
    const { issuerId: organization, documentType, tasks } = content;
    const day = dayInLists(state);
    return [{ unit: unitKeyOf(id), organization, day, status, documentType, tasks: tasks.length }];
  },
};
