/** Lines of the copy; null where something is missing from the whole document. */
export interface Place {
  readonly line: number | null;
  readonly lineTo: number | null;
}

export const wholeDocument: Place = { line: null, lineTo: null };
