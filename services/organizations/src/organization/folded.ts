import anyAscii from 'any-ascii';

/** Without accents and in lower case: for search and order only, never for identity. */
export const folded = (text: string): string => anyAscii(text).toLowerCase();

/** The words to search for, folded; at most 12. */
export const foldedWords = (text: string): string[] =>
  folded(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 12);
