import type { campaignIssuedV1, campaignTransferredV1 } from '@thidua/event-contracts';
import type { LegalDay } from '@thidua/domain-kit';
import type { CopyDocument } from '@thidua/event-kit';

/** Both days included; an end that is unknown is null. */
interface Period {
  readonly from: LegalDay | null;
  readonly to: LegalDay | null;
}

/** One mention of a movement in a plan; `order` is its place, 1-based. */
export interface KnownMovement {
  readonly order: number;
  readonly title: string;
  /** Is the list one of those that awards are given for? */
  readonly award: boolean;
  readonly period: Period | null;
}

/** A plan or directive that is in force, as far as other services may know it. */
export interface KnownCampaign {
  readonly id: string;
  /** Issued through this system, or entered from a paper. */
  readonly origin: 'ISSUED' | 'TRANSCRIBED';
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuer: { readonly id: string; readonly asOf: LegalDay | null };
  readonly issuedOn: LegalDay | null;
  readonly issuedBetween: Period | null;
  readonly period: Period | null;
  readonly movements: readonly KnownMovement[];
}

/** What the campaigns service itself keeps beside that of plans of other homes: what they ask, and whether they run. */
export interface KnownCourse {
  /** Null where its home told it before that was a part. */
  readonly terms: NonNullable<(typeof campaignIssuedV1)['sample']['terms']> | null;
  /** Absent until then. */
  readonly custodians?: (typeof campaignTransferredV1)['sample']['custodians'];
  readonly launchedOn?: LegalDay;
  readonly closedOn?: LegalDay;
}

type Days = Pick<KnownCampaign, 'issuedOn' | 'issuedBetween'>;

/** As it is stored, with what places it in the list below the plan that it carries out. */
export type KnownCampaignDocument = Omit<KnownCampaign, 'id'> &
  CopyDocument & { readonly keys: { readonly parent: string | null; readonly day: LegalDay } };

/** The day by which its home sorts it: of issue, or else the earliest possible one, or else the latest. */
export function dayInLists({ issuedOn, issuedBetween }: Days): LegalDay {
  return issuedOn ?? issuedBetween?.from ?? issuedBetween?.to ?? '9999-12-31';
}

/** The day of issue, or the earliest one that its bounds allow; null if nothing bounds it from below. */
export function planDay({ issuedOn, issuedBetween }: Days): LegalDay | null {
  return issuedOn ?? issuedBetween?.from ?? null;
}
