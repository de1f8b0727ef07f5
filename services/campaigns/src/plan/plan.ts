import type { KnownCampaign, KnownCourse } from '@thidua/campaign-directory';
import type { LegalDay } from '@thidua/domain-kit';
import type { Period } from '../campaign/campaign.content.ts';
import { launchedOf, type PublicCampaign, transcribedOf } from '../campaign/campaign.state.ts';
import { type PlanTerms, termsOf } from './plan-terms.ts';

/** A plan in force, as an act on it must know it: at home here, or as its home told it. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuerId: string;
  /** The day of issue, or the earliest one that its bounds allow; null if nothing bounds it from below. */
  readonly issuedFrom: LegalDay | null;
  readonly period: Period | null;
  readonly movementCount: number;
  /** Null where its home runs a release that does not tell them. */
  readonly terms: PlanTerms | null;
  readonly launchedOn: LegalDay | null;
  readonly closedOn: LegalDay | null;
}

export function planOfState(state: PublicCampaign): Plan {
  const { id, content } = state;
  const running = launchedOf(state);
  return {
    ...{ id, title: content.title, documentNumber: state.documentNumber, issuerId: content.issuerId },
    issuedFrom: state.issuedOn ?? transcribedOf(state)?.issuedBetween?.from ?? null,
    period: content.period && { from: content.period.from, to: content.period.to },
    movementCount: content.linkedMovements.length,
    terms: termsOf(content),
    launchedOn: running?.launch?.launchedOn ?? null,
    closedOn: running?.closure?.closedOn ?? null,
  };
}

export function planOfTold(told: KnownCampaign & Partial<KnownCourse>): Plan {
  const { id, title, documentNumber, issuer, period, movements } = told;
  return {
    ...{ id, title, documentNumber, issuerId: issuer.id, period, movementCount: movements.length },
    issuedFrom: told.issuedOn ?? told.issuedBetween?.from ?? null,
    // What was told has passed its contract, which is as wide as what later releases may tell.
    terms: (told.terms ?? null) as PlanTerms | null,
    launchedOn: told.launchedOn ?? null,
    closedOn: told.closedOn ?? null,
  };
}
