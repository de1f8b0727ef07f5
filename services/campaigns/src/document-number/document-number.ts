/** The two ways of numbering: `34/KH-UBND` of the State, `439-KH/TU` of the Party. */
export type NumberGrammar = 'STATE' | 'PARTY';

/** Number and symbol of a document, part by part. */
export interface DocumentNumber {
  readonly grammar: NumberGrammar;
  readonly ordinal: number;
  /** Part of the number of State norms only: `152/2025/NĐ-CP`. */
  readonly year: number | null;
  /** Null where the symbol names no type: laws (`72/2025/QH15`) and letters (`15/UBND-NV`). */
  readonly typeCode: string | null;
  readonly organCode: string;
}

/** As the rules ask it to be written: ordinals below ten with a zero before them. */
export function printDocumentNumber(number: DocumentNumber): string {
  const { grammar, year, typeCode, organCode } = number;
  const ordinal = String(number.ordinal).padStart(2, '0');
  if (grammar === 'PARTY') return `${ordinal}-${typeCode ?? ''}/${organCode}`;
  const symbol = typeCode === null ? organCode : `${typeCode}-${organCode}`;
  return year === null ? `${ordinal}/${symbol}` : `${ordinal}/${year}/${symbol}`;
}
