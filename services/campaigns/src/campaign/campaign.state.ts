import type { Entry, LegalDay } from '@thidua/domain-kit';
import type { Transfer } from '../succession/transfer.ts';
import type { CampaignContent, Period } from './campaign.content.ts';
import type { Signature } from './content/signature.content.ts';

interface Base {
  readonly id: string;
  readonly content: CampaignContent;
}

/** Being written. */
export interface DraftCampaign extends Base {
  readonly status: 'DRAFT';
}

/** Issued through this system: number, day and signature are known. */
export interface IssuedCampaign extends Base {
  readonly status: 'ISSUED';
  readonly documentNumber: string;
  readonly issuedOn: LegalDay;
  readonly signature: Signature;
  /** Absent while its issuer answers for it. */
  readonly transfers?: readonly Transfer[];
}

/** Issued on paper and entered from a copy: either its day is known, or bounds for it. */
export interface TranscribedCampaign extends Base {
  readonly status: 'TRANSCRIBED';
  readonly documentNumber: string | null;
  readonly issuedOn: LegalDay | null;
  readonly issuedBetween: Period | null;
  readonly signature: Signature | null;
  readonly completeness: 'WHOLE' | 'CITED_ONLY';
  readonly transfers?: readonly Transfer[];
}

export interface Launch {
  readonly launchedOn: LegalDay;
  readonly occasion: string | null;
  readonly entry: Entry;
}

export interface Closure {
  readonly closedOn: LegalDay;
  /** The event that ended it, where the plan ends with one. */
  readonly endedWith: string | null;
  readonly entry: Entry;
}

/** Launched, and perhaps ended: the paper stays what it was. */
export interface LaunchedCampaign extends Omit<TranscribedCampaign, 'status'> {
  readonly status: 'LAUNCHED' | 'CLOSED';
  readonly origin: 'ISSUED' | 'TRANSCRIBED';
  /** Null where it ended and nobody entered its launch. */
  readonly launch: Launch | null;
  readonly closure: Closure | null;
}

/** In force: everybody may know it. */
export type PublicCampaign = IssuedCampaign | TranscribedCampaign | LaunchedCampaign;

export type CampaignState = DraftCampaign | PublicCampaign;

/** The day by which it stands in lists and figures; what has none yet sorts as the newest. */
export const dayInLists = (state: CampaignState): LegalDay => issuerDay(state) ?? '9999-12-31';

/** The day on which its issuer is to be seen: the day of issue, or the earliest possible one. */
export function issuerDay(state: CampaignState): LegalDay | null {
  if (state.status === 'DRAFT') return null;
  if (state.status === 'ISSUED') return state.issuedOn;
  return state.issuedOn ?? state.issuedBetween?.from ?? state.issuedBetween?.to ?? null;
}

/** What only a paper entered from a copy has: bounds for its day, and how much of it was read. */
export const transcribedOf = (state: CampaignState): TranscribedCampaign | LaunchedCampaign | null =>
  state.status === 'DRAFT' || state.status === 'ISSUED' ? null : state;

/** A campaign that was launched, or has ended. */
export const launchedOf = (state: CampaignState): LaunchedCampaign | null =>
  state.status === 'LAUNCHED' || state.status === 'CLOSED' ? state : null;
