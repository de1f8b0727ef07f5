import type { LegalDay, Validity } from '@thidua/domain-kit';

/** A unit in time, as far as homes are concerned: what was above it, and what came of it. */
export interface UnitHistory {
  /** The unit's key. */
  readonly unit: string;
  readonly versions: readonly (Validity & { readonly parent: string | null })[];
  /** All that ever came out of it, itself too where it went on. */
  readonly successors: readonly { readonly unit: string; readonly from: LegalDay | null }[];
  /** The unit's event that told it. */
  readonly seq: number;
}
