import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentFiles, readDocument } from '@thidua/samples';
import { parseCitations } from './parse-citations.ts';

const copyOf = (seed: string): string =>
  readFileSync(new URL(`../plan-checker/testing/seeds/${seed}.txt`, import.meta.url), 'utf8');

/** What a person read, once for each way in which the document writes a number. */
const given = documentFiles()
  .map((file) => readDocument(file))
  .map(({ seed, citations }) => ({
    seed,
    wanted: citations
      .flatMap((citation) => [
        citation,
        ...(citation.mentions ?? [])
          .filter(({ number }) => number !== citation.number)
          .map((mention) => ({ ...citation, ...mention })),
      ])
      .toSorted((a, b) => a.line - b.line),
  }));

/** Here a person began with the words before the type: “Đề án … phê duyệt tại Quyết định số …”. */
const beginsEarlier: Record<string, number> = { '1526/QĐ-TTg': 4, '294/KH-UBND': 4, '16/KH-UBND': 4 };

describe('the citations of the five documents', () => {
  it.each(given)('seed $seed: all that a person read, and nothing else', ({ seed, wanted }) => {
    const found = parseCitations(copyOf(seed)).map(({ reading, source, ...citation }) => ({
      ...{ number: reading.asWritten, line: source.line, ...citation },
    }));
    expect(found).toEqual(
      wanted.map(({ number, type, issuer, issuedOn, place, line }) => ({
        ...{ number, type, issuedOn, place, issuerName: issuer },
        line: line + (beginsEarlier[number] ?? 0),
      })),
    );
  });

  it.each(given)('seed $seed: the same from a copy in NFD with other blanks and line ends', ({ seed }) => {
    const copy = copyOf(seed);
    const pasted = copy
      .normalize('NFD')
      .replaceAll(' ', '\u00a0')
      .replaceAll('\n', '\r\n')
      .replaceAll('số', 's\u00adố');
    expect(parseCitations(pasted)).toEqual(parseCitations(copy));
  });
});

describe('a citation', () => {
  const one = (text: string) => {
    const [first, ...others] = parseCitations(text);
    expect(others).toEqual([]);
    return first;
  };

  it('of a law has its year in the number and its type in its name', () => {
    expect(
      one('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025 của Quốc hội;'),
    ).toMatchObject({
      ...{ reading: { canonical: '72/2025/QH15' }, type: 'LUẬT' },
      ...{ issuedOn: '2025-06-16', issuerName: 'Quốc hội', place: 'PREAMBLE' },
    });
  });

  it('goes over broken lines, and says on which it stands', () => {
    const text =
      'I. MỤC ĐÍCH\n\nThực hiện Kế\nhoạch số 400-\n\nKH/TU ngày 26/3/\n2024 của Ban\nThường vụ Tỉnh ủy; x';
    expect(one(text)).toMatchObject({
      ...{ reading: { asWritten: '400-KH/TU' }, issuedOn: '2024-03-26', place: 'BODY' },
      ...{ issuerName: 'Ban Thường vụ Tỉnh ủy', source: { line: 3, lineTo: 8 } },
    });
  });

  it.each([
    ['theo QĐ số 3116/QĐ-UBND)', '3116/QĐ-UBND', 'QĐ', null],
    ['Kế hoạch 249/KH-UBND ngày 08/11/2021', '249/KH-UBND', 'KH', '2021-11-08'],
    ['Chỉ thị số 46-CTATU ngày 26/6/2025 của Ban', '46-CTATU', 'CT', '2025-06-26'],
    ['Quyết định số 14/2024/QĐ-UBND ngày 31.2.2024', '14/2024/QĐ-UBND', 'QĐ', null],
    ['Nghị quyết số 1679/NQ-UBTVQH15 ngày 16 tháng 6 năm 2025', '1679/NQ-UBTVQH15', 'NQ', '2025-06-16'],
  ])('is found in “%s”', (text, asWritten, type, issuedOn) => {
    expect(one(text)).toMatchObject({ reading: { asWritten }, type, issuedOn });
  });

  it.each([
    ['the number of the document itself', 'Số: 34/KH-UBND\nUông Bí, ngày 25 tháng 7 năm 2025'],
    ['a day', 'kỷ niệm Quốc khánh 2/9/2025, ngày 30/4'],
    ['a share', 'đạt 150/T người, tỉ lệ 70/30, tốc độ 60 km/H'],
    ['years', 'giai đoạn 2021-2025/NTM'],
  ])('is not %s', (_what, text) => {
    expect(parseCitations(text)).toEqual([]);
  });
});

describe('mentions', () => {
  const days = (text: string) => parseCitations(text).map(({ issuedOn }) => issuedOn);

  it('of one document are one citation, at the place of the first', () => {
    const [found, ...others] = parseCitations(
      'Kế hoạch số 12/KH-UBND; xét Kế hoạch số 12/KH-UBND ngày 1/2/2024 của UBND tỉnh, Kế hoạch số 12/KH-UBND.',
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ issuedOn: '2024-02-01', issuerName: 'UBND tỉnh', source: { line: 1 } });
    expect(found?.source.text).toBe('Kế hoạch số 12/KH-UBND');
  });

  it('of one number with two days are two documents, and without a day of neither', () => {
    expect(
      days(
        'Kế hoạch số 12/KH-UBND ngày 1/2/2024; Kế hoạch số 12/KH-UBND; Kế hoạch số 12/KH-UBND ngày 1/2/2023',
      ),
    ).toEqual(['2024-02-01', null, '2023-02-01']);
  });

  it('of one number and day by two issuers are two documents', () => {
    const by = (issuer: string) => `Kế hoạch số 12/KH-UBND ngày 1/2/2024 của ${issuer};`;
    expect(days(by('UBND tỉnh Quảng Ninh') + by('UBND thành phố Hải Phòng'))).toHaveLength(2);
    expect(days(by('UBND tỉnh Quảng Ninh') + by('Uỷ ban nhân dân tỉnh Quảng Ninh'))).toHaveLength(1);
  });

  it('listed under one issuer are of that one, if their symbols agree', () => {
    const issuers = (text: string) => parseCitations(text).map(({ issuerName }) => issuerName);
    const first = 'Kế hoạch số 12/KH-UBND ngày 1/2/2024';
    expect(issuers(`${first} và Kế hoạch số 13/KH-UBND ngày 1/3/2024 của UBND tỉnh`)).toEqual([
      'UBND tỉnh',
      'UBND tỉnh',
    ]);
    expect(issuers(`${first}, Kế hoạch số 13/KH-HĐND ngày 1/3/2024 của HĐND tỉnh`)).toEqual([
      null,
      'HĐND tỉnh',
    ]);
    expect(issuers(`${first} và các kế hoạch; Kế hoạch số 13/KH-UBND của UBND xã`)).toEqual([
      null,
      'UBND xã',
    ]);
  });
});
