import { isLegalDay, type LegalDay } from '@thidua/domain-kit';
import { documentTypes } from '../document-number/document-types.ts';

const eitherCase = (name: string) => `[${name.charAt(0)}${name.charAt(0).toLowerCase()}]${name.slice(1)}`;
const longestFirst = (words: Iterable<string>) => [...words].toSorted((a, b) => b.length - a.length);
const names = longestFirst(new Set(documentTypes.flatMap(({ vi }) => vi)));
const codes = longestFirst(new Set(documentTypes.map(({ code }) => code)));
const typeWords = `(?:${names.map((name) => eitherCase(name)).join('|')}|${codes.join('|')})`;

/** Blanks stand at one side of a dash only: that is a broken line, and two are a dash between words. */
const dash = String.raw`(?:\s?[-–]|[-–]\s?)`;
const code = String.raw`\p{Lu}[\p{L}\p{N}]*`;

/** What may be a number: of the State, of the Party, or of the Party without its slash. */
export const numberPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,-])\d{1,6}(?:\s?/\s?(?:(?:19|20)\d\d\s?/\s?)?${code}(?:${dash}${code})*|${dash}${code}(?:\s?/\s?${code})?)`,
  'gu',
);

/** What stands before a number: the name of its type, `số`, or nothing. */
export const leadPattern = new RegExp(
  String.raw`(?:(?<!\p{L})(?<type>${typeWords})\s)?(?:(?<!\p{L})(?<so>[Ss]ố\s?:?)\s?)?$`,
  'u',
);

/** An organ that stands before: `được Thủ tướng Chính phủ phê duyệt tại Quyết định số …`. */
export const approverPattern =
  /(?<!\p{L})(?:được|do)\s+([^,.;:“”"]{3,100}?)\s+(?:phê duyệt|ban hành|đề ra)\s+(?:tại|trong)\s+$/u;

const datePattern =
  /^\s?,?\s?\(?ngày (?<day>\d{1,2})(?:\s?[/.-]\s?| tháng )(?<month>\d{1,2})(?:\s?[/.-]\s?| năm )(?<year>\d{4})(?!\d)/u;

/** The day that follows a number, and how many characters that takes; null if none does or it is no day. */
export function dateAfter(words: string): { readonly day: LegalDay; readonly length: number } | null {
  const found = datePattern.exec(words);
  if (!found?.groups) return null;
  const { day = '', month = '', year = '' } = found.groups;
  const legalDay = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLegalDay(legalDay) ? { day: legalDay, length: found[0].length } : null;
}

const verbs =
  'về|triển khai|ban hành|phê duyệt|thực hiện|quy định|hướng dẫn|sửa đổi|theo|tại|đã|nhằm|và các|và những';
const issuerPattern = new RegExp(
  String.raw`^\s?,?\s?của\s(?<issuer>\p{L}[^;:,.()“”"«»]{1,150}?)(?=\s?(?:[;:,.()“”"«»]|$)|\s(?:${verbs})(?!\p{L})|\s(?:và\s)?${typeWords}\s(?:số\s)?\d)`,
  'u',
);

/** The issuer that follows a number or its day, in the document's words. */
export function issuerAfter(words: string): { readonly name: string; readonly length: number } | null {
  const found = issuerPattern.exec(words);
  return found?.groups?.['issuer'] ? { name: found.groups['issuer'], length: found[0].length } : null;
}

/** The code of the type that such words name: `Kế hoạch`, `kế hoạch` or `KH`. */
export function typeCodeOf(words: string): string | null {
  const wanted = words.toLowerCase();
  const row = documentTypes.find(
    ({ code: own, vi }) => own === words || vi.some((name) => name.toLowerCase() === wanted),
  );
  return row?.code ?? null;
}
