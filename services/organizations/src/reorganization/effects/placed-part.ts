import type { ReorganizationPart } from '../reorganization.state.ts';

/** A part with its place in the reorganisation. */
export interface PlacedPart extends ReorganizationPart {
  readonly path: readonly string[];
}
