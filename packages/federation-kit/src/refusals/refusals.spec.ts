import { describe, expect, it } from '@jest/globals';
import { reject } from '@thidua/domain-kit';
import { placeholdersOf } from './placeholders.ts';
import type { RefusalRow } from './refusal-row.ts';
import { refusalTable } from './refusal-table.ts';
import { sharedRefusals } from './shared-refusals.ts';
import { toRefusal } from './to-refusal.ts';

const table = refusalTable({
  PLAN_BEFORE_CITED: {
    type: 'InvalidInput',
    vi: 'là ngày trước văn bản {number} được viện dẫn.',
    en: 'is before the cited document {number}.',
    legalBasis: 'Nghị định 30/2020/NĐ-CP',
    remedyVi: 'Kiểm tra lại ngày của {number}.',
  },
  ALREADY_ISSUED: { type: 'Conflict', vi: 'Kế hoạch đã ban hành.', en: 'The plan has been issued.' },
  PLAN_UNKNOWN: {
    type: 'TryAgainLater',
    vi: 'Chưa biết kế hoạch.',
    en: 'Plan not known yet.',
    retryAfterMs: 250,
  },
});

describe('toRefusal', () => {
  it('answers in both languages, with field, legal basis and remedy', () => {
    const rejection = reject('PLAN_BEFORE_CITED', {
      path: ['citations', '3', 'issuedOn'],
      params: { number: '46-CT/TU' },
    });
    const said = {
      code: 'PLAN_BEFORE_CITED',
      message: 'Trường “citations.3.issuedOn” là ngày trước văn bản 46-CT/TU được viện dẫn.',
      messageEn: 'Field “citations.3.issuedOn” is before the cited document 46-CT/TU.',
      path: ['citations', '3', 'issuedOn'],
    };
    expect(toRefusal(table, rejection)).toEqual({
      __typename: 'InvalidInput',
      ...said,
      legalBasis: 'Nghị định 30/2020/NĐ-CP',
      remedy: 'Kiểm tra lại ngày của 46-CT/TU.',
      faults: [said],
    });
  });

  it('leaves out what a rejection is not about', () => {
    expect(toRefusal(table, reject('ALREADY_ISSUED'))).toEqual({
      __typename: 'Conflict',
      code: 'ALREADY_ISSUED',
      message: 'Kế hoạch đã ban hành.',
      messageEn: 'The plan has been issued.',
      path: null,
      legalBasis: null,
      remedy: null,
    });
  });

  it('says when to try again', () => {
    expect(toRefusal(table, reject('PLAN_UNKNOWN')).retryAfterMs).toBe(250);
    expect(toRefusal(table, reject('NOT_KNOWN_YET', { params: { id: 'x' } })).retryAfterMs).toBe(1000);
  });

  it('takes a code without a text, and a text without its parameter, for a defect', () => {
    expect(() => toRefusal(table, reject('NO_SUCH_CODE' as 'ALREADY_ISSUED'))).toThrow('NO_SUCH_CODE');
    expect(() => toRefusal(table, reject('PLAN_BEFORE_CITED'))).toThrow('“number”');
  });
});

describe('refusalTable', () => {
  const row: RefusalRow = { type: 'Conflict', vi: 'Không được.', en: 'No.' };

  it.each<[string, Record<string, RefusalRow>]>([
    ['a code of another form', { notSnake: row }],
    ['a code that all services share', { NOT_A_DAY: row }],
    ['Vietnamese that is not NFC', { X: { ...row, vi: 'Không được.'.normalize('NFD') } }],
    ['placeholders of one language only', { X: { ...row, vi: 'Không được {why}.' } }],
  ])('refuses %s', (_name, rows) => expect(() => refusalTable(rows)).toThrow(/^refusal /));
});

describe('the shared refusals', () => {
  it.each(Object.entries<RefusalRow>(sharedRefusals))('%s speaks two languages', (_code, { vi, en }) => {
    expect(vi).toBe(vi.normalize('NFC'));
    expect(vi).toMatch(/[À-ỹ].*\.$/);
    expect(en).toMatch(/\.$/);
    expect(placeholdersOf(vi).sort()).toEqual(placeholdersOf(en).sort());
  });
});
