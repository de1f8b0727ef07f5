import type { LegalDay } from '@thidua/domain-kit';
import type { SourceWords } from './words.content.ts';

export const occasionKinds = [
  'PARTY_CONGRESS',
  'EMULATION_CONGRESS',
  'EXEMPLAR_CONFERENCE',
  'ANNIVERSARY',
] as const;

/** A congress, conference or anniversary that the paper speaks of, and the lines where it does. */
export interface Occasion {
  readonly name: string;
  readonly kind: (typeof occasionKinds)[number];
  /** As written: XXIV. */
  readonly ordinal: string | null;
  /** Of an anniversary. */
  readonly years: number | null;
  readonly heldOn: LegalDay | null;
  readonly lines: readonly number[];
}

/** A movement that is named in passing, in none of the paper's lists. */
export interface OtherMovement {
  readonly title: string;
  readonly source: SourceWords;
}

/** What the paper speaks of beside its own business. */
export interface Mentioned {
  readonly occasions: readonly Occasion[];
  readonly otherMovements: readonly OtherMovement[];
}
