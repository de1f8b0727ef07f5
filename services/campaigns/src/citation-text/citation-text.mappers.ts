import type { FoundCitation } from './found-citation.ts';

/** A citation with the document that it means; null where that is not certain. */
export interface CitationInTextMapper extends FoundCitation {
  readonly documentId: string | null;
}
