import type { LegalDay, Validity } from '@thidua/domain-kit';

/** A unit as the registry's copy of the organizations has it, in time. */
export interface UnitDocument {
  /** The unit's key. */
  readonly _id: string;
  readonly versions: readonly (Validity & { readonly parent: string | null })[];
  /** All that ever came out of it, itself too where it went on; absent while no act is known. */
  readonly successors?: readonly { readonly unit: string; readonly from: LegalDay | null }[];
  /** The event that told it, and whether the registry has been told in turn. */
  readonly seq: number;
  readonly isPlaced: boolean;
}
