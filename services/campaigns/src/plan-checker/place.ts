/** Lines of the copy; null where something is missing from the whole document. */
export interface Place {
  readonly line: number | null;
  readonly lineTo: number | null;
}

export const wholeDocument: Place = { line: null, lineTo: null };

/** Whether a place lies within another. A place that nobody told may lie anywhere. */
export const isWithin = (part: Place, whole: Place): boolean =>
  part.line === null ||
  whole.line === null ||
  (whole.line <= part.line && part.line <= (whole.lineTo ?? whole.line));
