import { describe, expect, it } from '@jest/globals';
import { words } from '../campaign/campaign.samples.ts';
import type { Duty, PlanTerms } from '../plan/plan-terms.ts';
import { askedOf } from './report.asked.ts';
import { gradesOn, sectionsOn } from './report.tables.ts';

const duty = (change: Partial<Duty> = {}): Duty => ({
  ...{ kind: 'FINAL_REPORT', due: null, dueText: null, scopeOrders: [], via: null, viaId: null },
  ...{ requiredSections: [], source: words('…'), ...change },
});
const terms = (change: Partial<PlanTerms>): PlanTerms => ({
  ...{ rules: [], duties: [], demands: [], indicators: [], ...change },
});
/** Of a unit that has all duties of the plan, unless told. */
const asked = (
  change: Partial<PlanTerms> | null,
  to = '2025-11-30',
  kind: 'FINAL_REPORT' | 'PRELIMINARY_REPORT' | 'PERIODIC_REPORT' = 'FINAL_REPORT',
  duties = (change?.duties ?? []).filter((each) => each.kind === kind),
) =>
  askedOf(
    { title: 'Thi đua', documentNumber: '1/KH-UBND', terms: change && terms(change) },
    { kind, covers: { from: '2025-01-01', to } },
    duties,
    sectionsOn('2025-12-31'),
  );
const codesOf = (...args: Parameters<typeof asked>) => asked(...args).sections.map(({ code }) => code);

describe('what is asked of a report', () => {
  it('001: “mô hình hay, nhân tố mới, cách làm …”, “hạn chế, khuyết điểm, nguyên nhân và bài học …”, tasks', () => {
    const all = ['RESULTS', 'MODELS', 'LIMITS', 'CAUSES', 'LESSONS', 'TASKS_AHEAD'];
    expect(codesOf({})).toEqual(all);
    expect(codesOf(null)).toEqual(all);
  });

  it('001: “sơ kết, tổng kết … theo kế hoạch” keep lessons; a periodic report needs results', () => {
    expect(codesOf({}, '2025-11-30', 'PRELIMINARY_REPORT')).toEqual(['RESULTS', 'LIMITS', 'LESSONS']);
    expect(codesOf({}, '2025-11-30', 'PERIODIC_REPORT')).toEqual(['RESULTS']);
  });

  it('002: where the plan says what its reports must have, that is asked, and results', () => {
    const duties = [duty({ requiredSections: ['AWARDS', 'LEADERSHIP', 'OWN'] })];
    expect(codesOf({ duties })).toEqual(['RESULTS', 'AWARDS', 'LEADERSHIP', 'OWN']);
    expect(asked({ duties }).sections.at(-1)).toEqual({ code: 'OWN', label: 'OWN' });
    // Of another kind of report it says nothing.
    expect(codesOf({ duties }, '2025-11-30', 'PERIODIC_REPORT')).toEqual(['RESULTS']);
  });

  it('of several days is the first one after what it covers, or else the last', () => {
    const duties = [duty({ due: '2025-12-14' }), duty({ due: '2025-06-30' }), duty()];
    expect(asked({ duties }, '2025-06-15').due).toBe('2025-06-30');
    expect(asked({ duties }, '2025-06-30').due).toBe('2025-06-30');
    expect(asked({ duties }, '2025-07-01').due).toBe('2025-12-14');
    expect(asked({ duties }, '2025-12-31').due).toBe('2025-12-14');
    expect(asked({ duties: [duty()] }).due).toBeNull();
  });

  it('has no day for a unit that the plan gives none, though it gives others one', () => {
    const duties = [duty({ due: '2025-12-14', requiredSections: ['AWARDS'] }), duty({ due: '2025-12-10' })];
    const others = asked({ duties }, '2025-11-30', 'FINAL_REPORT', []);
    expect(others).toMatchObject({ due: null, firstDueOfAll: '2025-12-10' });
    expect(others.sections.map(({ code }) => code)).not.toContain('AWARDS');
  });

  it('is a bundle where the plan demands one', () => {
    const source = words('xây dựng báo cáo, đề nghị khen thưởng');
    expect(asked({ demands: [{ kind: 'AWARD_BUNDLE', minimum: 1, source }] }).bundle).toEqual({
      plan: '1/KH-UBND',
      words: source.text,
    });
    expect(asked({ demands: [{ kind: 'MODEL_OR_WORK', minimum: 1, source }] }).bundle).toBeNull();
  });
});

it('every section and grade has a code of its own, and names in NFC', () => {
  const rows = [...sectionsOn('2025-12-31'), ...gradesOn('2025-12-31')];
  expect(gradesOn('2025-12-31').length).toBeGreaterThan(1);
  expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  for (const { vi } of rows) expect(vi).toBe(vi.normalize('NFC'));
});
