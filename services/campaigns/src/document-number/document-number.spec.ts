import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentFiles, readCitedDocuments, readDocument } from '@thidua/samples';
import { type DocumentNumber, printDocumentNumber } from './document-number.ts';
import { documentTypes } from './document-types.ts';
import { organs } from './organs.ts';
import { parseDocumentNumber, readDocumentNumber } from './read-document-number.ts';

const ordinal = fc.integer({ min: 1, max: 99_999 });
const someYear = fc.integer({ min: 1945, max: 2099 });
const codeOf = (grammar: string) =>
  fc
    .tuple(
      fc.constantFrom(...organs.filter((row) => row.grammar === grammar)),
      fc.integer({ min: 1, max: 20 }),
    )
    .map(([row, term]) => (row.term ? `${row.code}${term}` : row.code));

/** Every number that the two grammars allow: each type with a year where it may have one, laws and letters. */
const numbers: fc.Arbitrary<DocumentNumber> = fc.oneof(
  fc.constantFrom(...documentTypes).chain(({ grammar, code, year }) =>
    fc.record({
      grammar: fc.constant(grammar),
      ordinal,
      year: { ALWAYS: someYear, NEVER: fc.constant(null), EITHER: fc.option(someYear) }[year],
      typeCode: fc.constant(code),
      organCode: codeOf(grammar),
    }),
  ),
  fc.record({
    grammar: fc.constant('STATE' as const),
    ordinal,
    year: someYear,
    typeCode: fc.constant(null),
    organCode: fc.constantFrom('QH15', 'QH16', 'UBTVQH15'),
  }),
  fc.record({
    grammar: fc.constant('STATE' as const),
    ordinal,
    year: fc.constant(null),
    typeCode: fc.constant(null),
    organCode: fc.constantFrom('UBND-NV', 'BNV-CCVC', 'UBND'),
  }),
);

describe('a number', () => {
  it('is what it was after it was printed and parsed, and printed again', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const text = printDocumentNumber(number);
        expect(parseDocumentNumber(text)).toEqual(number);
        expect(printDocumentNumber(parseDocumentNumber(text) as DocumentNumber)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read, or found faulty, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { canonical, faults } = readDocumentNumber(text);
        expect(canonical === null).toBe(faults.some((fault) => fault !== 'NOT_CANONICAL'));
      }),
    );
  });

  it.each([
    ['34/KH-UBND', 'STATE', 34, null, 'KH', 'UBND'],
    ['39/CT-TTg', 'STATE', 39, null, 'CT', 'TTg'],
    ['152/2025/NĐ-CP', 'STATE', 152, 2025, 'NĐ', 'CP'],
    ['01/KH-HĐTĐKT', 'STATE', 1, null, 'KH', 'HĐTĐKT'],
    ['2823/HD-BNV', 'STATE', 2823, null, 'HD', 'BNV'],
    ['869/CTr-UBND', 'STATE', 869, null, 'CTr', 'UBND'],
    ['72/2025/QH15', 'STATE', 72, 2025, null, 'QH15'],
    ['1679/NQ-UBTVQH15', 'STATE', 1679, null, 'NQ', 'UBTVQH15'],
    ['14/2024/QĐ-UBND', 'STATE', 14, 2024, 'QĐ', 'UBND'],
    ['35-CT/TW', 'PARTY', 35, null, 'CT', 'TW'],
    ['439-KH/TU', 'PARTY', 439, null, 'KH', 'TU'],
    ['17-NQ/TU', 'PARTY', 17, null, 'NQ', 'TU'],
    ['23-CTr/HU', 'PARTY', 23, null, 'CTr', 'HU'],
    ['36-HD/VPTW', 'PARTY', 36, null, 'HD', 'VPTW'],
  ])('%s is taken apart', (text, grammar, ordinalOf, year, typeCode, organCode) => {
    const parts = { grammar, ordinal: ordinalOf, year, typeCode, organCode };
    expect(parseDocumentNumber(text)).toEqual(parts);
  });

  it.each([
    ['46-CT/TƯ', { grammar: 'PARTY', ordinal: 46, typeCode: 'CT', organCode: null }, ['ORGAN_UNKNOWN']],
    [
      '46-CTATU',
      { grammar: 'PARTY', ordinal: 46, typeCode: null, organCode: null },
      ['TYPE_UNKNOWN', 'ORGAN_UNKNOWN'],
    ],
    ['12/XY-UBND', { grammar: 'STATE', ordinal: 12, typeCode: null, organCode: null }, ['TYPE_UNKNOWN']],
    ['1/KH', { grammar: 'STATE', ordinal: 1, typeCode: 'KH', organCode: null }, ['ORGAN_UNKNOWN']],
    ['152/NĐ-CP', { typeCode: 'NĐ', year: null, organCode: 'CP' }, ['YEAR_MISSING']],
    ['34/2025/KH-UBND', { typeCode: 'KH', year: 2025 }, ['YEAR_NOT_EXPECTED']],
    ['/KH-UBND', { grammar: null, ordinal: null }, ['NOT_READ']],
  ])('%s is read with what is certain, and not repaired', (text, parts, faults) => {
    expect(readDocumentNumber(text)).toMatchObject({ asWritten: text, canonical: null, ...parts, faults });
    expect(parseDocumentNumber(text)).toBeNull();
  });

  it.each([
    ['7/KH-UBND', '07/KH-UBND'],
    ['007/KH-UBND', '07/KH-UBND'],
    ['400- KH/TU', '400-KH/TU'],
    ['175 / KH – UBND', '175/KH-UBND'],
    ['152/2025/NĐ-CP'.normalize('NFD').replace('/', ' / '), '152/2025/NĐ-CP'],
  ])('%s is a number written in another way', (text, canonical) => {
    expect(readDocumentNumber(text)).toMatchObject({ canonical, faults: ['NOT_CANONICAL'] });
    expect(parseDocumentNumber(text)).toBeNull();
  });
});

describe('the five documents and what they cite', () => {
  const documents = documentFiles().map((file) => readDocument(file));
  const given = [
    ...readCitedDocuments().map(({ number }) => number),
    ...documents.flatMap(({ document, citations, linkedMovements }) => [
      document.number,
      ...citations.flatMap(({ number, mentions = [] }) => [number, ...mentions.map((each) => each.number)]),
      ...linkedMovements.map(({ planNumber }) => planNumber),
    ]),
  ].filter((number) => number !== null);
  const misspelt = ['46-CTATU', '46-CT/TƯ'];

  it('have numbers that are parsed, but for the two spellings of one', () => {
    expect(new Set(given).size).toBeGreaterThan(40);
    for (const number of new Set(given))
      expect([number, parseDocumentNumber(number) === null]).toEqual([number, misspelt.includes(number)]);
  });

  it('have numbers to which our data give names', () => {
    for (const number of given.filter((each) => !misspelt.includes(each))) {
      const { grammar, typeCode, organCode } = parseDocumentNumber(number) as DocumentNumber;
      expect(documentTypes).toContainEqual(expect.objectContaining({ grammar, code: typeCode }));
      expect(organs).toContainEqual(expect.objectContaining({ grammar, code: organCode }));
    }
  });
});

it('codes are unique in their grammar, and rows are NFC', () => {
  for (const rows of [documentTypes, organs]) {
    const keys = rows.map(({ grammar, code }) => `${grammar} ${code}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(JSON.stringify(rows)).toBe(JSON.stringify(rows).normalize('NFC'));
  }
});
