import anyAscii from 'any-ascii';

/** Without accents and in lower case: for search and order only, never for identity. */
export const folded = (text: string): string => anyAscii(text).toLowerCase();

/** The same with nothing but words, one space between them: `Xã Ea H’Leo` is `xa ea hleo`. */
export const plain = (text: string): string =>
  folded(text)
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The folded words of a text. */
export const foldedWords = (text: string): string[] =>
  folded(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** The words that a name is found by: `h`, `leo` and `hleo` for `H’Leo`, which people write as they like. */
export const searchWords = (text: string): string[] => [
  ...new Set([...foldedWords(text), ...plain(text).split(' ').filter(Boolean)]),
];

/** Grave, acute, tilde, hook above and dot below. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * In lower case and with all accents, so that what is written alike is equal. Where in a syllable the tone stands
 * makes no difference, `hoà` and `hòa` are one word: here it stands behind the letters.
 */
export const spelled = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\p{L}\p{M}]+/gu, (word) => word.replaceAll(tone, '') + (word.match(tone) ?? []).join(''))
    .replaceAll(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
