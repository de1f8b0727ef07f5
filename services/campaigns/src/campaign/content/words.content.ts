/** Words of the document and the lines of the copy on which they stand. */
export interface SourceWords {
  readonly text: string;
  readonly line: number | null;
  readonly lineTo: number | null;
}
