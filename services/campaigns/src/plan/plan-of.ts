import type { KnownCampaign, KnownCourse } from '@thidua/campaign-directory';
import { custodiansOf } from '../succession/transfer.ts';
import { launchedOf, type PublicCampaign, transcribedOf } from '../campaign/campaign.state.ts';
import type { Plan } from './plan.ts';
import { type PlanTerms, termsOf } from './plan-terms.ts';

/** One that is at home here. */
export function planOfState(state: PublicCampaign): Plan {
  const { id, content } = state;
  const running = launchedOf(state);
  return {
    ...{ id, title: content.title, documentNumber: state.documentNumber, issuerId: content.issuerId },
    issuedFrom: state.issuedOn ?? transcribedOf(state)?.issuedBetween?.from ?? null,
    period: content.period && { from: content.period.from, to: content.period.to },
    movementCount: content.linkedMovements.length,
    terms: termsOf(content),
    custodianIds: custodiansOf(state),
    launchedOn: running?.launch?.launchedOn ?? null,
    closedOn: running?.closure?.closedOn ?? null,
  };
}

/** One of another home, as that told it. */
export function planOfTold(told: KnownCampaign & Partial<KnownCourse>): Plan {
  const { id, title, documentNumber, issuer, period, movements } = told;
  return {
    ...{ id, title, documentNumber, issuerId: issuer.id, period, movementCount: movements.length },
    issuedFrom: told.issuedOn ?? told.issuedBetween?.from ?? null,
    // What was told has passed its contract, which is as wide as what later releases may tell.
    terms: (told.terms ?? null) as PlanTerms | null,
    custodianIds: told.custodians?.map(({ organization }) => organization) ?? [issuer.id],
    launchedOn: told.launchedOn ?? null,
    closedOn: told.closedOn ?? null,
  };
}
