import { unitKeyOf } from '@thidua/domain-kit';
import type { AggregateRows } from '@thidua/event-kit';
import type { ExemplarStage, ExemplarSubject } from './exemplar.content.ts';
import { type ExemplarState, honouredStages, reached } from './exemplar.state.ts';

/** An exemplar in figures. */
export interface ExemplarRow {
  /** The unit that the id names, as in snapshots. */
  readonly unit: string;
  readonly campaign: string;
  readonly organization: string;
  readonly stage: ExemplarStage;
  readonly kind: ExemplarSubject['kind'];
  /** Null where it is not known, or not open to everybody. */
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
    const { stage } = reached(state);
    // What is not open of a single person is not told by figures, which may be of a single person.
    const isOpen = subject.kind === 'PERSON' && honouredStages.includes(stage);
    const isDirectWorker = isOpen ? subject.isDirectWorker : null;
    return [{ unit: unitKeyOf(state.id), campaign, organization, stage, kind: subject.kind, isDirectWorker }];
  },
};
