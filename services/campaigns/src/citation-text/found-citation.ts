import type { LegalDay } from '@thidua/domain-kit';
import type { SourceWords } from '../campaign/content/words.content.ts';
import type { NumberReading } from '../document-number/read-document-number.ts';

/** A document that a text cites by its number. */
export interface FoundCitation {
  /** What is certain of the number. */
  readonly reading: NumberReading;
  readonly type: string | null;
  readonly issuerName: string | null;
  readonly issuedOn: LegalDay | null;
  readonly place: 'PREAMBLE' | 'BODY';
  /** Where it is cited first. */
  readonly source: SourceWords;
}

/** One place where a number stands; offsets are those of the flat text. */
export interface Mention extends Omit<FoundCitation, 'place' | 'source'> {
  readonly start: number;
  readonly end: number;
}
