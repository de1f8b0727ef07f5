/** A pasted text as one line, with the way back to its own lines. */
export interface FlatText {
  readonly words: string;
  /** The line of the text, 1-based, on which the character stands. */
  lineAt(offset: number): number;
}

/** Copies of documents break lines anywhere, leave blank ones between, and bring invisible characters along. */
export function flatten(text: string): FlatText {
  const starts: { readonly offset: number; readonly line: number }[] = [];
  const parts: string[] = [];
  let offset = 0;
  for (const [index, raw] of text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const part = raw
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    if (part === '') continue;
    starts.push({ offset, line: index + 1 });
    parts.push(part);
    offset += part.length + 1;
  }
  return {
    words: parts.join(' '),
    lineAt: (at) => starts.findLast((start) => start.offset <= at)?.line ?? 1,
  };
}

const heading =
  /^\s*(?:[IVX]{1,5}|[A-H]|\d{1,2}|Điều \d+|Phần \S+)\s?[.:)]\s*(?!Căn cứ|Thực hiện|Theo|Xét)\S/u;

/** The first line below the preamble: that of the first heading. Null if the text has none. */
export function bodyLine(text: string): number | null {
  const index = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .findIndex((line) => heading.test(line));
  return index === -1 ? null : index + 1;
}
