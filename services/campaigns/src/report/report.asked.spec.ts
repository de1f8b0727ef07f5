import { describe, expect, it } from '@jest/globals';
import { words } from '../campaign/campaign.samples.ts';
import type { Duty, PlanTerms, ScopeRule } from '../plan/plan-terms.ts';
import type { UnitInTree } from './names-unit.ts';
import { askedOf } from './report.asked.ts';
import { gradesOn, sectionsOn } from './report.tables.ts';

const issuerId = 'organization.issuer';
const district = { id: 'organization.district', kind: 'huyen', level: 'DISTRICT' as const };
const issuer = { id: issuerId, kind: 'tinh', level: 'PROVINCE' as const };
const commune: UnitInTree = {
  ...{ id: 'organization.commune', kind: 'xa', level: 'COMMUNE', above: [district, issuer] },
};
const agency: UnitInTree = { id: 'organization.agency', kind: 'so', level: null, above: [issuer] };
const branch: UnitInTree = {
  ...{ id: 'organization.branch', kind: 'chi-cuc', level: null, above: [{ ...agency, level: null }, issuer] },
};
const ofCommune: UnitInTree = { ...agency, id: 'organization.school', above: [commune, district, issuer] };

const rule = (change: Partial<ScopeRule>): ScopeRule => ({
  ...{ subject: 'LOCALITY', mustAct: true, organizationIds: [], levels: [], kinds: [], source: words('…') },
  ...change,
});
const duty = (change: Partial<Duty> = {}): Duty => ({
  ...{ kind: 'FINAL_REPORT', due: null, dueText: null, scopeOrders: [], via: null, viaId: null },
  ...{ requiredSections: [], source: words('…'), ...change },
});
const terms = (change: Partial<PlanTerms>): PlanTerms => ({
  ...{ rules: [], duties: [], demands: [], indicators: [], ...change },
});
const asked = (change: Partial<PlanTerms> | null, unit = commune, to = '2025-11-30', kind = 'FINAL_REPORT') =>
  askedOf(
    { issuerId, title: 'Thi đua', documentNumber: '1/KH-UBND', terms: change && terms(change) },
    { kind: kind as Duty['kind'] & 'FINAL_REPORT', covers: { from: '2025-01-01', to } },
    unit,
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
    expect(codesOf({}, commune, '2025-11-30', 'PRELIMINARY_REPORT')).toEqual([
      'RESULTS',
      'LIMITS',
      'LESSONS',
    ]);
    expect(codesOf({}, commune, '2025-11-30', 'PERIODIC_REPORT')).toEqual(['RESULTS']);
  });

  it('002: where the plan says what its reports must have, that is asked, and results', () => {
    const duties = [duty({ requiredSections: ['AWARDS', 'LEADERSHIP', 'OWN'] })];
    expect(codesOf({ duties })).toEqual(['RESULTS', 'AWARDS', 'LEADERSHIP', 'OWN']);
    expect(asked({ duties }).sections.at(-1)).toEqual({ code: 'OWN', label: 'OWN' });
    // Of another kind of report it says nothing.
    expect(codesOf({ duties }, commune, '2025-11-30', 'PERIODIC_REPORT')).toEqual(['RESULTS']);
  });

  it('of several days is the first one after what it covers, or else the last', () => {
    const duties = [duty({ due: '2025-12-14' }), duty({ due: '2025-06-30' }), duty()];
    expect(asked({ duties }, commune, '2025-06-15').due).toBe('2025-06-30');
    expect(asked({ duties }, commune, '2025-06-30').due).toBe('2025-06-30');
    expect(asked({ duties }, commune, '2025-07-01').due).toBe('2025-12-14');
    expect(asked({ duties }, commune, '2025-12-31').due).toBe('2025-12-14');
    expect(asked({ duties: [duty()] }).due).toBeNull();
  });

  it('is what is asked of the group that the unit belongs to', () => {
    const due = '2025-12-14';
    const of = (change: Partial<ScopeRule>, unit: UnitInTree) =>
      asked({ rules: [rule({}), rule(change)], duties: [duty({ due, scopeOrders: [2] })] }, unit).due;
    expect(of({ organizationIds: [ofCommune.id] }, ofCommune)).toBe(due);
    expect(of({ organizationIds: [agency.id] }, ofCommune)).toBeNull();
    expect(of({ levels: ['COMMUNE'] }, commune)).toBe(due);
    expect(of({ levels: ['DISTRICT'] }, commune)).toBeNull();
    expect(of({ levels: ['COMMUNE'] }, { ...commune, above: [district] })).toBeNull();
    expect(of({ kinds: ['so'] }, agency)).toBe(due);
    // Directly, or through a body of the issuer; not through a unit below it.
    expect(of({ kinds: ['chi-cuc'] }, branch)).toBe(due);
    expect(of({ kinds: ['so'] }, ofCommune)).toBeNull();
    expect(of({}, commune)).toBeNull();
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
