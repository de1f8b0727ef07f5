import type { Kind, Kinds } from '../kinds/kind.ts';
import { foldedWords, plain, spelled } from './folded.ts';

/** A text that is searched for, as conditions on the rows. Sources of regular expressions, over one line each. */
export interface SearchPattern {
  /** One condition a word; all must hold. */
  readonly words: readonly Readonly<Record<string, unknown>>[];
  /** The whole name as it is written, with or without the word of its kind. */
  readonly spelling: string;
  /** The same without accents. */
  readonly whole: string;
  /** The first words of the name, as they are written and without accents; then its first letters. */
  readonly firstSpelledWords: string;
  readonly firstWords: string;
  readonly beginning: string;
}

const mostWords = 12;

/** Null for a text that has no word. */
export function searchPattern(text: string, kinds: Kinds): SearchPattern | null {
  const words = foldedWords(text).slice(0, mostWords);
  if (words.length === 0) return null;
  const forms = [...kinds.values()].filter(({ nameForms }) => nameForms.length > 0);
  const names = namesMeant(text.trim(), forms);
  const [spellings, plainNames] = [anyOf(names.map(spelled)), anyOf(names.map(plain))];
  return {
    words: words.map((word) => wordOrKind(word, forms)),
    spelling: `^${spellings}$`,
    whole: `^${plainNames}$`,
    firstSpelledWords: `^${spellings} `,
    firstWords: `^${plainNames} `,
    beginning: `^${plainNames}`,
  };
}

/** How a kind is written before a name: the full word, then short forms of it. */
type Forms = readonly Pick<Kind, 'code' | 'category' | 'nameForms'>[];

/**
 * The text itself, with the word of every kind of unit before it, and with a short form at its head written out.
 * The word of a body is not put before it: its name goes on with that of a unit, and would be taken for it.
 */
function namesMeant(text: string, forms: Forms): string[] {
  const writtenOut = forms.flatMap(({ nameForms: [full = '', ...short] }) =>
    short.flatMap((form) => {
      const rest = /^[.\s]\s*(?=\S)/.exec(text.slice(form.length));
      const isHead = rest && plain(text.slice(0, form.length)) === plain(form);
      return isHead ? `${full} ${text.slice(form.length + rest[0].length)}` : [];
    }),
  );
  const units = forms.filter(({ category }) => category === 'UNIT');
  const words = units.map(({ nameForms: [full = ''] }) => full);
  return [...new Set([text, ...words.map((word) => `${word} ${text}`), ...writtenOut])];
}

/** A short form such as `tp` stands for the kinds that it is short for, where it does not begin their word. */
function wordOrKind(word: string, forms: Forms): SearchPattern['words'][number] {
  const begins = { words: { $regex: `^${word}` } };
  const meant = forms.filter(({ nameForms: [full = '', ...short] }) => {
    return short.some((form) => plain(form) === word) && !plain(full).startsWith(word);
  });
  return meant.length === 0 ? begins : { $or: [begins, { kind: { $in: meant.map(({ code }) => code) } }] };
}

const anyOf = (texts: readonly string[]): string =>
  `(?:${[...new Set(texts)].map((text) => text.replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, String.raw`\$&`)).join('|')})`;
