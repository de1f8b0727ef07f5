import type { LegalDay } from '@thidua/domain-kit';

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

/** The day of issue, or the earliest one that its bounds allow; null if nothing bounds it from below. */
export function planDay({ issuedOn, issuedBetween }: KnownCampaign): LegalDay | null {
  return issuedOn ?? issuedBetween?.from ?? null;
}
