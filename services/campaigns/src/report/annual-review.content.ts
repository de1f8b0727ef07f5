import type { SourceWords } from '../campaign/content/words.content.ts';

/** The year in whose evaluation the plan says that its result is a criterion. */
export interface AnnualReview {
  readonly year: number;
  readonly source: SourceWords;
}
