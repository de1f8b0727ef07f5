import { describe, expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import { decideReport } from './report.decide.ts';
import type { ReportContent } from './report.content.ts';
import { evolveReport } from './report.evolve.ts';
import { facts, part, submit } from './report.samples.ts';

const report = specify({ decide: decideReport, evolve: evolveReport });
const sent = (...args: Parameters<typeof submit>) => report.given().when(submit(...args));
const accepted = (...args: Parameters<typeof submit>) => Array.isArray(sent(...args));

describe('a final report', () => {
  it('comes at the end, and tells how it stands to the plan', () => {
    expect(sent()).toMatchObject([
      {
        type: 'ReportSubmitted',
        data: { entry: 'OWN', standing: { ordinal: 1, due: null, coversWholePeriod: true } },
      },
    ]);
  });

  it.each([
    ['on the last day', {}, '2025-12-31', true],
    ['a day before it', {}, '2025-12-30', false],
    ['at the closing, which came later', { lastDay: '2026-01-10' }, '2026-01-09', false],
    ['after the closing', { lastDay: '2026-01-10' }, '2026-01-10', true],
  ])('is sent %s', (_when, plan, submittedOn, isAccepted) => {
    const covers = { from: '2025-09-15', to: '2025-12-30' };
    expect(accepted({ submittedOn, covers }, facts({ plan }))).toBe(isAccepted);
  });

  it('004: “trước ngày 15 tháng 12 năm 2025” is in time before the end, and covers a part of the period', () => {
    const early = { submittedOn: '2025-12-12', covers: { from: '2025-09-15', to: '2025-12-10' } };
    expect(sent(early)).toMatchObject({ code: 'FINAL_BEFORE_END', params: { last: '2025-12-31' } });
    expect(sent(early, facts({ asked: { due: '2025-12-14' } }))).toMatchObject([
      { data: { standing: { due: '2025-12-14', coversWholePeriod: false } } },
    ]);
    // Where it asks others before the end, it takes what comes from whom it only invited.
    expect(accepted(early, facts({ asked: { firstDueOfAll: '2025-12-14' } }))).toBe(true);
    expect(sent(early, facts({ asked: { due: '2025-12-31', firstDueOfAll: '2025-12-14' } }))).toMatchObject({
      code: 'FINAL_BEFORE_END',
    });
    // A plan whose own day is the last one does not ask for it before.
    expect(sent(early, facts({ asked: { due: '2025-12-31' } }))).toMatchObject({ code: 'FINAL_BEFORE_END' });
  });

  it('003: of a plan that ends with an event waits for it, and covers nobody knows how much until then', () => {
    const open = { lastDay: null, isOpenEnded: true };
    expect(sent({}, facts({ plan: open }))).toMatchObject({
      code: 'FINAL_BEFORE_END',
      params: { last: '—' },
    });
    expect(sent({ kind: 'PRELIMINARY_REPORT' }, facts({ plan: open }))).toMatchObject([
      { data: { standing: { coversWholePeriod: null } } },
    ]);
    expect(accepted({}, facts({ plan: { lastDay: null } }))).toBe(true);
  });

  it('is one of a unit on a plan: the second one hears of the first', () => {
    const first = {
      id: 'report.first',
      kind: 'FINAL_REPORT' as const,
      covers: { from: '2025-10-01', to: '2025-10-31' },
    };
    expect(sent({}, facts({ earlier: [first] }))).toMatchObject({
      code: 'FINAL_REPORT_EXISTS',
      params: { id: 'report.first' },
    });
  });
});

describe('any report', () => {
  it.each([
    ['tomorrow', { submittedOn: '2026-02-01' }, 'ACT_IN_THE_FUTURE', ['submittedOn']],
    [
      'before the plan',
      { submittedOn: '2025-09-08', covers: { from: '2025-09-08', to: '2025-09-08' } },
      'ACT_BEFORE_PLAN',
      ['submittedOn'],
    ],
    ['of days to come', { submittedOn: '2025-12-30' }, 'COVERS_THE_FUTURE', ['covers', 'to']],
    [
      'of days before the campaign',
      { covers: { from: '2025-09-08', to: '2025-12-31' } },
      'COVERS_OUTSIDE_CAMPAIGN',
      ['covers', 'from'],
    ],
    [
      'of days after the campaign',
      { submittedOn: '2026-01-31', covers: { from: '2025-09-15', to: '2026-01-01' } },
      'COVERS_OUTSIDE_CAMPAIGN',
      ['covers', 'to'],
    ],
  ])('%s is refused', (_what, change, code, path) => {
    for (const kind of ['FINAL_REPORT', 'PERIODIC_REPORT', 'PRELIMINARY_REPORT'] as const)
      expect(sent({ kind, ...change })).toMatchObject({ code, path });
  });

  it('begins later than the campaign: then it does not cover all of it', () => {
    const late = { covers: { from: '2025-09-16', to: '2025-12-31' } };
    expect(sent(late)).toMatchObject([{ data: { standing: { coversWholePeriod: false } } }]);
    expect(sent(late, facts({ plan: { startsOn: null } }))).toMatchObject([
      { data: { standing: { coversWholePeriod: true } } },
    ]);
  });

  it('comes from a unit that exists on its day', () => {
    const unit = [{ validFrom: null, validTo: '2025-12-31' }];
    expect(sent({}, facts({ unit }))).toMatchObject({
      code: 'ACT_ORGANIZATION_NOT_IN_FORCE',
      path: ['organizationId'],
      params: { day: '2025-12-31' },
    });
  });

  it('has each section that is asked for; those that lack are named', () => {
    const sections = [
      { code: 'RESULTS', label: 'Kết quả đạt được' },
      { code: 'CAUSES', label: 'Nguyên nhân' },
      { code: 'OF_THE_PLAN', label: 'OF_THE_PLAN' },
    ];
    expect(sent({}, facts({ asked: { sections } }))).toMatchObject({
      code: 'SECTIONS_MISSING',
      params: { missing: 'Nguyên nhân (CAUSES); OF_THE_PLAN' },
    });
    const two = ['RESULTS', 'LIMITS'].map((code) => ({ code, text: '…' }));
    expect(accepted({ sections: two })).toBe(true);
    expect(sent({ sections: [...two, ...two] })).toMatchObject({
      code: 'SECTION_TWICE',
      path: ['sections', '2', 'code'],
    });
    expect(sent({ sections: [{ code: 'RESULT', text: '…' }] })).toMatchObject({
      code: 'SECTION_UNKNOWN',
      params: { code: 'RESULT', known: 'RESULTS, LIMITS, CAUSES' },
    });
  });

  it('is sent once', () => {
    const first = sent();
    if (!Array.isArray(first)) throw new Error('refused');
    expect(report.given(...first).when(submit())).toMatchObject({ code: 'REPORT_EXISTS' });
  });
});

describe('a periodic report', () => {
  const covering = (from: string, to: string): Partial<ReportContent> => ({
    kind: 'PERIODIC_REPORT',
    covers: { from, to },
  });
  const october = { id: 'report.october', covers: { from: '2025-10-01', to: '2025-10-31' } };

  it.each([
    ['2025-09-15', '2025-09-30', true],
    ['2025-09-15', '2025-10-01', false],
    ['2025-10-10', '2025-10-20', false],
    ['2025-10-31', '2025-11-30', false],
    ['2025-11-01', '2025-11-30', true],
  ])('of %s to %s, where October is reported', (from, to, isAccepted) => {
    const earlier = [{ ...october, kind: 'PERIODIC_REPORT' as const }];
    expect(accepted(covering(from, to), facts({ earlier }))).toBe(isAccepted);
  });

  it('is counted among its own kind, and hinders no other', () => {
    const earlier = [
      { ...october, kind: 'PERIODIC_REPORT' as const },
      { ...october, kind: 'PRELIMINARY_REPORT' as const },
    ];
    expect(sent(covering('2025-11-01', '2025-11-30'), facts({ earlier }))).toMatchObject([
      { data: { standing: { ordinal: 2 } } },
    ]);
    const preliminary = { ...covering('2025-10-01', '2025-10-31'), kind: 'PRELIMINARY_REPORT' as const };
    expect(sent(preliminary, facts({ earlier }))).toMatchObject([{ data: { standing: { ordinal: 2 } } }]);
  });
});

describe('the papers that go with a report', () => {
  const words = 'xây dựng báo cáo, đề nghị khen thưởng gửi Ủy ban nhân dân thành phố (qua Phòng Nội vụ)';
  const asked = { bundle: { plan: 'Kế hoạch', words } };
  const all = [part('REPORT'), part('AWARD_SUBMISSION'), part('AWARD_LIST', { documentNumber: null })];

  it(`000: “${words}”: report, submission and list come together`, () => {
    expect(accepted({ bundle: all }, facts({ asked }))).toBe(true);
    expect(sent({ bundle: all.slice(0, 1) }, facts({ asked }))).toMatchObject({
      code: 'BUNDLE_INCOMPLETE',
      params: { missing: 'AWARD_SUBMISSION, AWARD_LIST', words },
    });
    expect(accepted({ bundle: [], kind: 'PRELIMINARY_REPORT' }, facts({ asked }))).toBe(true);
    expect(accepted({ bundle: [] })).toBe(true);
  });

  it('are dated no later than it is sent, each there once, the report under its own number', () => {
    expect(sent({ bundle: [part('AWARD_LIST', { issuedOn: '2026-01-01' })] })).toMatchObject({
      code: 'BUNDLE_PART_TOO_LATE',
      path: ['bundle', '0', 'issuedOn'],
    });
    expect(sent({ bundle: [part('AWARD_LIST'), part('AWARD_LIST')] })).toMatchObject({
      code: 'BUNDLE_PART_TWICE',
      path: ['bundle', '1', 'kind'],
    });
    expect(sent({ bundle: [part('REPORT', { documentNumber: '13/BC-TYT' })] })).toMatchObject({
      code: 'BUNDLE_OF_ANOTHER_REPORT',
      params: { number: '13/BC-TYT', expected: '12/BC-TYT' },
    });
    expect(sent({ bundle: [part('REPORT', { documentNumber: null })] })).toMatchObject({
      ...{ code: 'BUNDLE_NUMBER_MISSING', path: ['bundle', '0', 'documentNumber'] },
      params: { expected: '12/BC-TYT' },
    });
    expect(sent({ documentNumber: null, bundle: [part('REPORT')] })).toMatchObject({
      ...{ code: 'REPORT_NUMBER_MISSING', path: ['documentNumber'] },
    });
  });
});
