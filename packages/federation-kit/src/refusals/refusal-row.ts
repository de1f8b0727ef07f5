/** The types of refusal in the shared SDL. */
export type RefusalType = 'InvalidInput' | 'NotFound' | 'Forbidden' | 'Conflict' | 'TryAgainLater';

/** One kind of refusal. The texts may hold `{placeholders}`, filled from the rejection's `params`. */
export interface RefusalRow {
  readonly type: RefusalType;
  readonly vi: string;
  readonly en: string;
  /** What the caller can do, in Vietnamese. */
  readonly remedyVi?: string;
  readonly legalBasis?: string;
  /** For TryAgainLater; 1000 unless told. */
  readonly retryAfterMs?: number;
}

/** Refusals by code. */
export type RefusalRows = Readonly<Record<string, RefusalRow>>;
