import type { LegalDay } from '@thidua/domain-kit';
import type { CampaignContent, Period } from '../campaign/campaign.content.ts';
import type { Place } from './place.ts';
import type { PlanText } from './plan-text.ts';

/** A plan or directive as it is checked: what was entered, and the words that it was entered from. */
export interface PlanToCheck {
  readonly content: CampaignContent;
  readonly text: PlanText;
  /** A draft has no number and no day yet, and nobody wonders. */
  readonly isDraft: boolean;
  readonly documentNumber: string | null;
  readonly issuedOn: LegalDay | null;
  readonly issuedBetween: Period | null;
  /** Signed for a collective organ (TM.); null where the copy does not show it. */
  readonly isSignedForOrgan: boolean | null;
}

/** What one rule found, before it is put into words. */
export interface Finding extends Place {
  readonly rule: string;
  readonly words: string | null;
  readonly params: Readonly<Record<string, string>>;
}

/** The day on which a plan is judged: its own, or the earliest possible one; of a draft, today. */
export const dayOf = ({ issuedOn, issuedBetween }: PlanToCheck, today: LegalDay): LegalDay =>
  issuedOn ?? issuedBetween?.from ?? issuedBetween?.to ?? today;

/** The latest day that a plan can have. */
export const latestDayOf = ({ issuedOn, issuedBetween }: PlanToCheck, today: LegalDay): LegalDay =>
  issuedOn ?? issuedBetween?.to ?? today;
