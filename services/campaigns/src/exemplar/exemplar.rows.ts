import { unitKeyOf } from '@thidua/domain-kit';
import type { AggregateRows } from '@thidua/event-kit';
import type { ExemplarStage, ExemplarSubject } from './exemplar.content.ts';
import { type ExemplarState, reached } from './exemplar.state.ts';

/** An exemplar in figures. */
export interface ExemplarRow {
  /** The unit that the id names, as in snapshots. */
  readonly unit: string;
  readonly campaign: string;
  readonly organization: string;
  readonly stage: ExemplarStage;
  readonly kind: ExemplarSubject['kind'];
  readonly isDirectWorker: boolean | null;
}

/** All that is counted stands in the index, so totals read no row. */
const figures = { stage: 1, kind: 1, isDirectWorker: 1, unit: 1 } as const;

/** One row an exemplar that stands. What was withdrawn counts for nobody. */
export const exemplarRows: AggregateRows<ExemplarState> = {
  collection: 'exemplar_figures',
  indexes: [{ keys: { campaign: 1, ...figures } }, { keys: { organization: 1, campaign: 1, ...figures } }],
  of: (state): ExemplarRow[] => {
    if (state.withdrawal) return [];
    const { campaignId: campaign, organizationId: organization, subject } = state.content;
    const isDirectWorker = subject.kind === 'PERSON' ? subject.isDirectWorker : null;
    const { stage } = reached(state);
    return [{ unit: unitKeyOf(state.id), campaign, organization, stage, kind: subject.kind, isDirectWorker }];
  },
};
