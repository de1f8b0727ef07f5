import type { SourceWords } from '../campaign/content/words.content.ts';
import { readDocumentNumber } from '../document-number/read-document-number.ts';
import {
  approverPattern,
  dateAfter,
  issuerAfter,
  leadPattern,
  numberPattern,
  typeCodeOf,
} from './citation-words.ts';
import { bodyLine, type FlatText, flatten } from './flat-text.ts';
import type { FoundCitation, Mention } from './found-citation.ts';
import { joinMentions } from './join-mentions.ts';

/** Every numbered document that a text cites, in the order in which it first does. */
export function parseCitations(text: string): FoundCitation[] {
  const flat = flatten(text);
  const body = bodyLine(text) ?? Number.POSITIVE_INFINITY;
  const mentions = [...flat.words.matchAll(numberPattern)]
    .map((found) => mentionAt(flat.words, found))
    .filter((mention) => mention !== null);
  return joinMentions(flat.words, mentions).map(({ start, end, ...citation }) => {
    const source = sourceOf(flat, start, end);
    return { ...citation, place: (source.line ?? 1) < body ? 'PREAMBLE' : 'BODY', source };
  });
}

function mentionAt(words: string, { 0: written, index }: RegExpExecArray): Mention | null {
  const before = words.slice(Math.max(0, index - 200), index);
  const lead = leadPattern.exec(before.slice(-40));
  const named = typeCodeOf(lead?.groups?.['type'] ?? '');
  const so = lead?.groups?.['so'];
  // `Số: 34/KH-UBND` at the head is the number of the document itself.
  if (named === null && so?.startsWith('S') && so.endsWith(':')) return null;
  const reading = readDocumentNumber(written.replaceAll(/\s/g, ''));
  // Figures with a slash are many. A number of a document has a type that we know, or is called one.
  if (reading.typeCode === null && named === null && so === undefined) return null;
  const start = index - (lead?.[0].length ?? 0);
  let end = index + written.length;
  const date = dateAfter(words.slice(end, end + 40));
  end += date?.length ?? 0;
  const issuer = issuerAfter(words.slice(end, end + 200));
  end += issuer?.length ?? 0;
  const approver = approverPattern.exec(words.slice(Math.max(0, start - 200), start))?.[1];
  return {
    ...{ reading, start, end, type: reading.typeCode ?? named ?? lawBefore(before) },
    ...{ issuerName: issuer?.name ?? approver ?? null, issuedOn: date?.day ?? null },
  };
}

/** A law has its name before its number: `Luật Tổ chức chính quyền địa phương số 72/2025/QH15`. */
const lawBefore = (before: string): string | null =>
  /(?<!\p{L})(?:Luật|Bộ luật)\s[^;.]*$/u.test(before) ? 'LUẬT' : null;

function sourceOf(flat: FlatText, start: number, end: number): SourceWords {
  const line = flat.lineAt(start);
  const lineTo = flat.lineAt(end - 1);
  return { text: flat.words.slice(start, end).trim(), line, lineTo: lineTo === line ? null : lineTo };
}
