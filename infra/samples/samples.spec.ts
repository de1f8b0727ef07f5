import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { documentFiles, readDocument } from './src/index.ts';
import type { SampleDocument } from './src/index.ts';

type Words = { text: string; line: number; lineTo?: number | undefined };

// Counted by reading the five documents. lastLine: of the seed file; statements: of domain.md §11 for that seed.
const counted = {
  '000': {
    lastLine: 695,
    statements: 28,
    citations: { PREAMBLE: 8, BODY: 7 },
    unnumbered: 6,
    movements: { CENTRAL: 6, PROVINCE: 6, CITY: 6 },
    forAward: 12,
    withPlanNumber: 0,
    contentGroups: 6,
    awardClauses: 3,
    recipients: 8,
  },
  '001': {
    lastLine: 331,
    statements: 24,
    citations: { PREAMBLE: 1, BODY: 4 },
    unnumbered: 7,
    movements: { CENTRAL: 6, CITY: 5, DISTRICT: 2 },
    forAward: 0,
    withPlanNumber: 0,
    contentGroups: 0,
    awardClauses: 2,
    recipients: 10,
  },
  '002': {
    lastLine: 170,
    statements: 26,
    citations: { PREAMBLE: 1, BODY: 6 },
    unnumbered: 3,
    movements: { CENTRAL: 6, PROVINCE: 9 },
    forAward: 0,
    withPlanNumber: 0,
    contentGroups: 6,
    awardClauses: 0,
    recipients: 7,
  },
  '003': {
    lastLine: 440,
    statements: 24,
    citations: { PREAMBLE: 1, BODY: 12 },
    unnumbered: 3,
    movements: { CENTRAL: 4, CITY: 4 },
    forAward: 8,
    withPlanNumber: 7,
    contentGroups: 4,
    awardClauses: 4,
    recipients: 6,
  },
  '004': {
    lastLine: 395,
    statements: 25,
    citations: { PREAMBLE: 1, BODY: 6 },
    unnumbered: 0,
    movements: { CITY: 8 },
    forAward: 0,
    withPlanNumber: 0,
    contentGroups: 9,
    awardClauses: 1,
    recipients: 7,
  },
} as const;

type Seed = keyof typeof counted;

const files = documentFiles();
const document = (seed: Seed): SampleDocument => {
  const file = files.find((name) => name.startsWith(seed));
  if (file === undefined) throw new Error(`no file for seed ${seed}`);
  return readDocument(file);
};

function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'line' in value ? [value as Words] : [];
  return [...own, ...Object.values(value).flatMap(wordsIn)];
}

function tally<T>(items: readonly T[], of: (item: T) => string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const item of items) sums[of(item)] = (sums[of(item)] ?? 0) + 1;
  return sums;
}

describe.each(Object.keys(counted) as Seed[])('sample document %s', (seed) => {
  const sample = document(seed);
  const expected = counted[seed];

  it('holds what was counted in the document', () => {
    expect({
      citations: tally(sample.citations, (citation) => citation.place),
      unnumbered: sample.unnumberedCitations.length,
      movements: tally(sample.linkedMovements, (movement) => movement.list),
      forAward: sample.linkedMovements.filter((movement) => movement.award).length,
      withPlanNumber: sample.linkedMovements.filter((movement) => movement.planNumber !== null).length,
      contentGroups: sample.contentGroups.length,
      awardClauses: sample.awardClauses.length,
      recipients: sample.recipients.length,
    }).toEqual({
      citations: expected.citations,
      unnumbered: expected.unnumbered,
      movements: expected.movements,
      forAward: expected.forAward,
      withPlanNumber: expected.withPlanNumber,
      contentGroups: expected.contentGroups,
      awardClauses: expected.awardClauses,
      recipients: expected.recipients,
    });
  });

  it('names no number twice', () => {
    const numbers = sample.citations.map((citation) => citation.number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('gives lines that the seed file has, in order', () => {
    const wrong = wordsIn(sample).filter(
      ({ line, lineTo }) =>
        line > expected.lastLine || (lineTo ?? line + 1) <= line || (lineTo ?? 0) > expected.lastLine,
    );
    expect(wrong).toEqual([]);
  });

  it('carries every statement of domain.md §11 beside an element', () => {
    const raw = readFileSync(
      new URL(files.find((name) => name.startsWith(seed)) ?? '', import.meta.url),
      'utf8',
    );
    const carried = new Set(
      Array.from(raw.matchAll(/#.*/g)).flatMap(([comment]) => comment.match(/§11 \d{3}\.\d+/g) ?? []),
    );
    const all = Array.from({ length: expected.statements }, (_, index) => `§11 ${seed}.${index + 1}`);
    expect(Array.from(carried).sort()).toEqual(all.sort());
  });

  it('keeps days in their order', () => {
    const latest = sample.document.issuedOn ?? sample.document.issuedBetween?.to ?? '';
    expect(sample.citations.filter(({ issuedOn }) => issuedOn !== null && issuedOn > latest)).toEqual([]);
    const backwards = sample.linkedMovements.filter(
      ({ period }) => period?.from && period.to && period.from > period.to,
    );
    expect(backwards).toEqual([]);
  });
});

describe('the five documents', () => {
  const first = document('000');
  const second = document('002');

  it('has an undated document issued no earlier than the latest document it cites in its preamble', () => {
    const earliest = (['000', '001', '003', '004'] as const)
      .map((seed) => document(seed))
      .map((sample) => [
        sample.document.issuedBetween?.from,
        sample.citations
          .map(({ issuedOn }) => issuedOn ?? '')
          .sort()
          .at(-1),
      ]);
    expect(earliest).toEqual([
      ['2024-11-29', '2024-11-29'],
      ['2024-11-11', '2024-11-11'],
      ['2024-08-16', '2024-08-16'],
      ['2025-09-09', '2025-09-09'],
    ]);
  });

  it('numbers only the plan of Uông Bí', () => {
    expect(Object.keys(counted).map((seed) => document(seed as Seed).document.number)).toEqual([
      null,
      null,
      '34/KH-UBND',
      null,
      null,
    ]);
  });

  it('gives the award movements of 000 the periods of the document', () => {
    const years = (from: string, to: string) => ({ from: `${from}-01-01`, to: `${to}-12-31` });
    const periods = [
      years('2021', '2025'),
      years('2021', '2025'),
      years('2019', '2025'),
      years('2025', '2025'),
      years('2021', '2025'),
      years('2022', '2025'),
    ];
    expect(first.linkedMovements.filter(({ award }) => award).map(({ period }) => period)).toEqual([
      ...periods,
      ...periods,
    ]);
  });

  it('sets up the conference of Uông Bí', () => {
    const conference = second.conference;
    expect(conference?.agenda.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(conference?.agenda.at(7)?.title).toBe('Thông qua danh sách đoàn Đại biểu đi dự Đại hội cấp trên');
    expect(conference?.delegateCap.max).toBe(150);
    expect([conference?.shares.exemplarPercent, conference?.shares.guestPercent]).toEqual([70, 30]);
    expect([conference?.time.halfDays, conference?.time.from, conference?.time.to]).toEqual([
      1,
      '2025-08-01',
      '2025-08-31',
    ]);
    expect(conference?.report.parts.map(({ sections }) => sections.length)).toEqual([4, 3]);
    expect(second.tasks.filter(({ dueOn }) => dueOn !== undefined).map(({ dueOn }) => dueOn)).toEqual([
      '2025-08-09',
    ]);
  });

  it('keeps the errors of the documents', () => {
    const linesWith = (sample: SampleDocument, error: string) =>
      new Set(
        wordsIn(sample)
          .filter(({ text }) => text.includes(error))
          .map(({ line }) => line),
      );
    expect(linesWith(second, 'Ưng Bí')).toEqual(new Set([139, 145, 149, 153, 155]));
    expect(linesWith(second, 'Đền Công')).toEqual(new Set([97]));
    expect(linesWith(document('004'), 'xã Nguyên Giáp')).toEqual(new Set([268]));
    expect(
      document('004').citations.find(({ normalizedNumber }) => normalizedNumber === '46-CT/TU')?.number,
    ).toBe('46-CTATU');
    expect(linesWith(document('001'), 'quận Dương Kinh')).toEqual(new Set([246]));
    expect(linesWith(first, 'thành phố lần thứ XXV,').has(266)).toBe(true);
  });
});
