import { type DocumentNumber, type NumberGrammar, printDocumentNumber } from './document-number.ts';
import { documentType } from './document-types.ts';
import { organ } from './organs.ts';

export type NumberFault =
  'NOT_READ' | 'NOT_CANONICAL' | 'TYPE_UNKNOWN' | 'ORGAN_UNKNOWN' | 'YEAR_MISSING' | 'YEAR_NOT_EXPECTED';

type Parts = { readonly [Part in keyof DocumentNumber]: DocumentNumber[Part] | null };

/** What is certain of a number as somebody wrote it; null parts could not be told, and the faults say why. */
export interface NumberReading extends Parts {
  readonly asWritten: string;
  /** As it should be written; null unless every part is certain. */
  readonly canonical: string | null;
  readonly faults: readonly NumberFault[];
}

const nothing: Parts = { grammar: null, ordinal: null, year: null, typeCode: null, organCode: null };
const stateOrgan = /^\p{Lu}[\p{L}\p{N}]*(?:-\p{Lu}[\p{L}\p{N}]*)*$/u;

/** Reads a number with what is certain of it. Repairs nothing but the writing of blanks, dashes and zeros. */
export function readDocumentNumber(text: string): NumberReading {
  const asWritten = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const plain = asWritten.replaceAll(/[‐‑‒–—−]/g, '-').replaceAll(/\s*([-/])\s*/g, '$1');
  const { parts, faults } = partsOf(plain);
  if (faults.length > 0 || parts.organCode === null) return { asWritten, ...parts, canonical: null, faults };
  const canonical = printDocumentNumber(parts as DocumentNumber);
  return { asWritten, ...parts, canonical, faults: canonical === asWritten ? [] : ['NOT_CANONICAL'] };
}

/** The number that a text is, written as it should be; null for anything else. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const { faults, asWritten, canonical: _same, ...parts } = readDocumentNumber(text);
  return faults.length === 0 && asWritten === text ? (parts as DocumentNumber) : null;
}

interface Found {
  readonly parts: Parts;
  readonly faults: readonly NumberFault[];
}

function partsOf(plain: string): Found {
  const state = /^0*([1-9]\d{0,5})(?:\/((?:19|20)\d\d))?\/(\D.*)$/u.exec(plain);
  if (state) return stateParts(Number(state[1]), state[2] ? Number(state[2]) : null, String(state[3]));
  const party = /^0*([1-9]\d{0,5})-([^/]+)(?:\/(.+))?$/u.exec(plain);
  if (party) return partyParts(Number(party[1]), String(party[2]), party[3] ?? '');
  return { parts: nothing, faults: ['NOT_READ'] };
}

function stateParts(ordinal: number, year: number | null, symbol: string): Found {
  const known = { ...start('STATE', ordinal), year };
  const [head = '', ...rest] = symbol.split('-');
  const type = documentType('STATE', head);
  if (!type) return untyped(known, head, symbol);
  const code = rest.join('-');
  const parts = { ...known, typeCode: head, organCode: stateOrgan.test(code) ? code : null };
  return {
    parts,
    faults: [
      ...(parts.organCode === null ? (['ORGAN_UNKNOWN'] as const) : []),
      ...(type.year === 'ALWAYS' && year === null ? (['YEAR_MISSING'] as const) : []),
      ...(type.year === 'NEVER' && year !== null ? (['YEAR_NOT_EXPECTED'] as const) : []),
    ],
  };
}

/** Laws have the year and no type; letters have neither, and their organ must be known to tell it from a type. */
function untyped(known: Parts, head: string, symbol: string): Found {
  const row = organ('STATE', head);
  const isLaw = row?.term === true && known.year !== null && head === symbol && head !== row.code;
  const isLetter = row !== undefined && !row.term && known.year === null && stateOrgan.test(symbol);
  if (isLaw || isLetter) return { parts: { ...known, organCode: symbol }, faults: [] };
  return { parts: known, faults: ['TYPE_UNKNOWN'] };
}

function partyParts(ordinal: number, type: string, code: string): Found {
  const typeCode = documentType('PARTY', type) ? type : null;
  const organCode = organ('PARTY', code) ? code : null;
  return {
    parts: { ...start('PARTY', ordinal), typeCode, organCode },
    faults: [
      ...(typeCode === null ? (['TYPE_UNKNOWN'] as const) : []),
      ...(organCode === null ? (['ORGAN_UNKNOWN'] as const) : []),
    ],
  };
}

const start = (grammar: NumberGrammar, ordinal: number): Parts => ({ ...nothing, grammar, ordinal });
