import { describe, expect, it } from '@jest/globals';
import { registerEntry } from '../campaign.aggregate.ts';
import { content } from '../campaign.samples.ts';
import { checkNumberForm } from './check-number.ts';

const council = 'Hội đồng Thi đua - Khen thưởng tỉnh Quảng Ninh';

describe('the number of a plan or directive', () => {
  it.each([
    ['PLAN', 'Ủy ban nhân dân phường Uông Bí', '34/KH-UBND'],
    ['PLAN', 'Chủ tịch Uỷ ban nhân dân huyện An Lão', '07/KH-UBND'],
    ['DIRECTIVE', 'UBND thành phố Hải Phòng', '11/CT-UBND'],
    ['DIRECTIVE', 'Thủ tướng Chính phủ', '39/CT-TTg'],
    ['PLAN', council, '01/KH-HĐTĐKT'],
    ['PLAN', 'Bộ Nội vụ', '2823/KH-BNV'],
    ['PLAN', 'Sở Văn hóa và Thể thao', '12/KH-SVHTT'],
  ] as const)('%s of %s may be %s', (documentType, issuingOrgan, number) => {
    expect(checkNumberForm(number, { documentType, issuingOrgan })).toBeNull();
  });

  it.each([
    ['PLAN', 'UBND xã', '439-KH/TU', 'OF_THE_PARTY', { example: '07/KH-UBND' }],
    ['PLAN', 'UBND xã', '34/CT-UBND', 'OF_ANOTHER_TYPE', { type: 'CT', expected: 'KH' }],
    ['DIRECTIVE', 'UBND xã', '34/KH-UBND', 'OF_ANOTHER_TYPE', { type: 'KH', expected: 'CT' }],
    ['PLAN', 'UBND xã', '34/KH-HĐND', 'OF_ANOTHER_ORGAN', { organ: 'HĐND', expected: 'UBND' }],
    ['PLAN', council, '34/KH-UBND', 'OF_ANOTHER_ORGAN', { expected: 'HĐTĐKT' }],
    ['PLAN', 'UBND xã', '34/2025/KH-UBND', 'MALFORMED', {}],
    ['DIRECTIVE', 'UBND xã', '11/2014/CT-UBND', 'MALFORMED', { example: '07/CT-UBND' }],
    ['PLAN', 'UBND xã', '7/KH-UBND', 'MALFORMED', {}],
    ['PLAN', 'UBND xã', '34/KH', 'MALFORMED', {}],
    ['PLAN', 'UBND xã', '34/UBND-NV', 'MALFORMED', {}],
    ['PLAN', 'UBND xã', 'KH-UBND', 'MALFORMED', {}],
  ] as const)('%s of %s may not be %s', (documentType, issuingOrgan, number, code, params) => {
    expect(checkNumberForm(number, { documentType, issuingOrgan })).toMatchObject({
      ...{ code: `DOCUMENT_NUMBER_${code}`, path: ['documentNumber'], params: { number, ...params } },
    });
  });
});

describe('a register', () => {
  const entry = (number: string, day = '2025-07-25', change = {}) =>
    registerEntry({ content: content(change) }, number, day);

  it('knows a number however it is written', () => {
    expect(entry('7/KH - UBND')).toBe(entry('07/KH-UBND'));
    expect(entry('08/KH-UBND')).not.toBe(entry('07/KH-UBND'));
    expect(entry('07/KH-HĐTĐKT')).not.toBe(entry('07/KH-UBND'));
  });

  it('keeps what it cannot read as it was written', () => {
    expect(entry('07-A/KH')).toMatch(/\/07-A\/KH$/);
  });

  it('begins again with a year, a type, and with a unit that another becomes', () => {
    const entries = [
      entry('07/KH-UBND'),
      entry('07/KH-UBND', '2026-01-02'),
      entry('07/KH-UBND', '2025-07-25', { documentType: 'DIRECTIVE' }),
      entry('07/KH-UBND', '2025-07-25', { issuerId: 'organization.knxrwj7q' }),
    ];
    expect(new Set(entries).size).toBe(entries.length);
  });

  it('has no entry for what lacks a number or a day', () => {
    expect(registerEntry({ content: content() }, null, '2025-07-25')).toBeNull();
    expect(registerEntry({ content: content() }, '07/KH-UBND', null)).toBeNull();
  });
});
