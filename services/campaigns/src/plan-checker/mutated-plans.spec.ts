import { describe, expect, it } from '@jest/globals';
import type { CampaignContent } from '../campaign/campaign.content.ts';
import { checkPlan } from './check-plan.ts';
import type { PlanToCheck } from './plan.ts';
import { ruleRows } from './tables.ts';
import { correctedPlans, reword, type SeedPlan } from './testing/corrected-plans.ts';
import { unitRecordsOfFacts } from './testing/facts-records.ts';
import { factsAround } from './testing/seed-plans.ts';

type Break = (plan: SeedPlan) => SeedPlan;

const units = unitRecordsOfFacts();
const plans = correctedPlans();
const keysOf = async (plan: PlanToCheck): Promise<string[]> =>
  checkPlan(plan, await factsAround(plan, units)).map(({ rule, words }) => `${rule}: ${words}`);

const write =
  (from: string, to: string): Break =>
  (plan) =>
    reword(plan, from, to);
const paper =
  (change: Partial<PlanToCheck>): Break =>
  (plan) => ({ ...plan, ...change });
const enter =
  (change: (content: CampaignContent) => Partial<CampaignContent>): Break =>
  (plan) => ({ ...plan, content: { ...plan.content, ...change(plan.content) } });
const changeOne =
  <Item extends object>(at: number, change: Partial<Item>) =>
  (items: readonly Item[]): Item[] =>
    items.map((item, index) => (index === at ? { ...item, ...change } : item));
const cite = (at: number, change: Partial<CampaignContent['citations'][number]>): Break =>
  enter(({ citations }) => ({
    citations: changeOne<CampaignContent['citations'][number]>(at, change)(citations),
  }));
const task = (at: number, change: Partial<CampaignContent['tasks'][number]>): Break =>
  enter(({ tasks }) => ({ tasks: changeOne<CampaignContent['tasks'][number]>(at, change)(tasks) }));
const award = (at: number, change: Partial<CampaignContent['awardClauses'][number]>): Break =>
  enter(({ awardClauses }) => ({
    awardClauses: changeOne<CampaignContent['awardClauses'][number]>(at, change)(awardClauses),
  }));

/** Each breaks one thing in a corrected plan: what must be found then, and what is broken. */
const breaks: readonly (readonly [seed: string, found: string, broken: Break])[] = [
  [
    '000',
    'ORDINAL_CONTRADICTS: Nghị quyết Đại hội đại biểu Thành phố lần thứ XXII',
    write('Thành phố lần thứ XXIII; thi đua', 'Thành phố lần thứ XXII; thi đua'),
  ],
  [
    '000',
    'ORDINAL_CONTRADICTS: Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI',
    write('tỉnh lần thứ XV, Nghị quyết', 'tỉnh lần thứ XVI, Nghị quyết'),
  ],
  [
    '001',
    'ORDINAL_CONTRADICTS: Đại hội thi đua yêu nước thành phố lần thứ IX',
    write(
      'lần thứ X, Đại hội Thi đua yêu nước toàn quốc lần thứ XI và',
      'lần thứ IX, Đại hội Thi đua yêu nước toàn quốc lần thứ XI và',
    ),
  ],
  [
    '003',
    'ORDINAL_CONTRADICTS: Nghị quyết Đại hội Đảng bộ huyện lần thứ IX',
    write('huyện lần thứ VIII nhiệm kỳ', 'huyện lần thứ IX nhiệm kỳ'),
  ],
  [
    '002',
    'ORDINAL_CONTRADICTS: HỘI NGHỊ ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG UÔNG BÍ LẦN THỨ II',
    write('UÔNG BÍ LẦN THỨ I (2025', 'UÔNG BÍ LẦN THỨ II (2025'),
  ],
  [
    '004',
    'TERM_CONTRADICTS: Đại hội Đại biểu Đảng bộ thành phố lần thứ I',
    write('(nhiệm kỳ 2025 - 2030), Thực hiện', '(nhiệm kỳ 2025 - 2031), Thực hiện'),
  ],
  ['004', 'UNIT_NOT_KIN: xã Nguyên Giáp', write('xã sau hợp nhất', 'xã Nguyên Giáp sau hợp nhất')],
  ['001', 'UNIT_NOT_KIN: huyện An Lão', write('đại bàn quận Đồ Sơn', 'đại bàn huyện An Lão')],
  [
    '000',
    'UNIT_NOT_KIN: thành phố Hạ Long',
    write('phát triển thành phố Cẩm Phả nói', 'phát triển thành phố Hạ Long nói'),
  ],
  [
    '003',
    'UNIT_NOT_KIN: huyện Kiến Thụy',
    write('nhân dân trên địa bàn huyện, phát huy', 'nhân dân trên địa bàn huyện Kiến Thụy, phát huy'),
  ],
  ['002', 'UNIT_NOT_KIN: phường Vàng Danh', write('trong toàn phường.', 'trong toàn phường Vàng Danh.')],
  [
    '000',
    'UNIT_OF_ANOTHER_BRANCH: tỉnh Hải Dương',
    write('UBND tỉnh Quảng Ninh (b/c)', 'UBND tỉnh Hải Dương (b/c)'),
  ],
  [
    '002',
    'UNIT_OF_ANOTHER_BRANCH: tỉnh Quảng Nam',
    write('Sở Nội vụ tỉnh (b/c)', 'Sở Nội vụ tỉnh Quảng Nam (b/c)'),
  ],
  [
    '000',
    'UNIT_NAME_MISSPELT: Cẩm Phà',
    write('các cấp thành phố Cẩm Phả, tiến', 'các cấp thành phố Cẩm Phà, tiến'),
  ],
  ['003', 'UNIT_NAME_MISSPELT: An Láo', write('huyện An Lão ra sức', 'huyện An Láo ra sức')],
  ['002', 'UNIT_NAME_MISSPELT: Yên Thah', write('Thanh Sơn, Yên Thanh', 'Thanh Sơn, Yên Thah')],
  ['004', 'UNIT_NAME_MISSPELT: Cầm Giang', write('UBND xã Cẩm Giang sau', 'UBND xã Cầm Giang sau')],
  [
    '004',
    'ORGAN_OF_ANOTHER_LEVEL: UBND các phường, thị trấn',
    write('Lãnh đạo UBND xã', 'UBND các phường, thị trấn'),
  ],
  [
    '001',
    'ORGAN_OF_ANOTHER_LEVEL: Uỷ ban nhân dân các xã',
    write('Uỷ ban nhân dân các phường; - Các đơn vị', 'Uỷ ban nhân dân các xã; - Các đơn vị'),
  ],
  [
    '004',
    'WRONG_ORGAN_FOR_ACT: Uỷ ban nhân dân xã thông qua tại kỳ họp',
    write('HĐND xã thông qua', 'Uỷ ban nhân dân xã thông qua'),
  ],
  [
    '003',
    'WRONG_ORGAN_FOR_ACT: HĐND thành phố tặng Bằng khen',
    write('Chủ tịch UBND thành phố tặng Bằng khen', 'HĐND thành phố tặng Bằng khen'),
  ],
  ['000', 'DATED_BEFORE_CITATION: 281/KH-UBND', cite(6, { issuedOn: '2025-01-02' })],
  ['002', 'DATED_BEFORE_CITATION: 169/KH-UBND', paper({ issuedOn: '2024-07-10' })],
  [
    '004',
    'DATED_BEFORE_CITATION: 252/KH-UBND',
    paper({ issuedBetween: { from: '2025-08-01', to: '2025-08-31' } }),
  ],
  ['002', 'BASIS_NOT_IN_FORCE: 98/2023/NĐ-CP', cite(4, { number: '98/2023/NĐ-CP', issuedOn: '2023-12-31' })],
  ['000', 'BASIS_NOT_IN_FORCE: 91/2017/NĐ-CP', cite(0, { number: '91/2017/NĐ-CP', issuedOn: '2017-07-31' })],
  ['002', 'CITED_DAY_DIFFERS: 152/2025/NĐ-CP', cite(4, { issuedOn: '2025-06-15' })],
  [
    '002',
    'TERM_CONTRADICTS: Hội nghị điển hình tiên tiến phường lần thứ I',
    write('Tiêu đề Hội nghị', 'Hội nghị điển hình tiên tiến phường lần thứ I (2025 - 2029)'),
  ],
  ['000', 'CITED_NUMBER_MISWRITTEN: 439-KHTU', write('439-KH/TU', '439-KHTU')],
  ['002', 'CITED_NUMBER_MISWRITTEN: 27-CT/TƯ', write('số 27-CT/TU ngày', 'số 27-CT/TƯ ngày')],
  ['003', 'AWARD_WITHOUT_COMPETENCE: Chủ tịch UBND thành phố', award(1, { form: 'Giấy khen' })],
  ['000', 'AWARD_WITHOUT_COMPETENCE: Chủ tịch Ủy ban nhân dân Thành phố', award(2, { form: 'Bằng khen' })],
  ['003', 'AWARD_WITHOUT_COMPETENCE: Chủ tịch UBND thành phố', award(1, { form: 'Giấy khen', level: null })],
  [
    '000',
    'AWARD_WITHOUT_COMPETENCE: Chủ tịch Ủy ban nhân dân Thành phố',
    award(2, { form: 'Bằng khen', level: null }),
  ],
  [
    '004',
    'AWARD_COMPETENCE_IN_DOUBT: Chủ tịch Ủy ban nhân dân xã',
    award(0, { form: 'Chiến sĩ thi đua cơ sở', authorityName: 'Chủ tịch Ủy ban nhân dân xã' }),
  ],
  [
    '000',
    'AWARD_BY_COLLECTIVE_ORGAN: Ủy ban nhân dân tỉnh',
    award(1, { authorityName: 'Ủy ban nhân dân tỉnh' }),
  ],
  ['000', 'ORDER_TO_INDEPENDENT_BODY: Ủy ban Mặt trận Tổ quốc Thành phố', task(1, { kind: 'ORDER' })],
  [
    '003',
    'SIGNED_FOR_ANOTHER_ORGAN: TM. ỦY BAN NHÂN DÂN',
    write('CHỦ TỊCH (tên người ký)', 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Hà Thế Vinh'),
  ],
  ['000', 'NO_MEASURABLE_INDICATOR: null', enter(() => ({ indicators: [] }))],
  ['000', 'GOAL_MISSING: null', enter(() => ({ purposes: [] }))],
  ['003', 'SCOPE_MISSING: null', enter(() => ({ scope: null }))],
  ['000', 'CONTENT_MISSING: null', enter(() => ({ contents: [] }))],
  ['004', 'CRITERIA_MISSING: null', enter(() => ({ criteria: [] }))],
  ['000', 'QUOTA_NOT_KNOWN: Bằng khen', award(1, { quota: null })],
  [
    '003',
    'NO_MEASURABLE_INDICATOR: cao hơn năm trước',
    enter(({ indicators }) => ({ indicators: indicators.slice(1) })),
  ],
  [
    '001',
    'TWO_OWNERS_OF_REPORT: tổng hợp báo cáo',
    task(14, { source: { text: 'tổng hợp báo cáo', line: 292, lineTo: null } }),
  ],
  ['004', 'REPORT_DUE_BEFORE_END: null', task(4, { due: '2025-12-30', dueText: null })],
  ['000', 'DELIVERY_WITHOUT_DUE_DAY: báo cáo, đề nghị khen thưởng', task(6, { dueText: null })],
  [
    '003',
    'PERIOD_OUTLIVES_ISSUER: Phát động và tổ chức thực hiện Phong trào thi đua từ nay đến khi thành phố tổ chức Đại hội Thi đua yêu nước thành phố lần thứ X.',
    enter(({ period }) => ({ period: period && { ...period, to: '2025-12-31' } })),
  ],
  [
    '003',
    'MOVEMENT_WITHOUT_PLAN: Tăng thu ngân sách địa phương',
    enter(({ linkedMovements }) => ({
      linkedMovements: changeOne<CampaignContent['linkedMovements'][number]>(5, { planNumber: null })(
        linkedMovements,
      ),
    })),
  ],
  ['002', 'NUMBER_UNKNOWN: null', paper({ documentNumber: null })],
  ['002', 'NUMBER_OUT_OF_FORM: 34/CT-UBND', paper({ documentNumber: '34/CT-UBND' })],
  ['002', 'NUMBER_OUT_OF_FORM: 34-KH/TU', paper({ documentNumber: '34-KH/TU' })],
  ['000', 'NUMBER_OUT_OF_FORM: 7/KH-UBND', paper({ documentNumber: '7/KH-UBND' })],
  ['002', 'DAY_UNKNOWN: null', paper({ issuedOn: null })],
];

describe('a corrected plan', () => {
  it.each([...plans])('of seed %s has no error', async (_seed, plan) => {
    const severities = checkPlan(plan, await factsAround(plan, units)).map(
      ({ rule }) => ruleRows.get(rule)?.severity,
    );
    expect(severities).not.toContain('ERROR');
  });

  it.each(breaks)('of seed %s, broken once (%#), is found out: %s', async (seed, found, broken) => {
    const plan = plans.get(seed);
    if (!plan) throw new Error(`no seed ${seed}`);
    expect(await keysOf(plan)).not.toContain(found);
    expect(await keysOf(broken(plan))).toContain(found);
  });

  it('is broken in every way that a rule knows', () => {
    const broken = new Set(breaks.map(([, found]) => found.split(':')[0]));
    const inSeedsOnly = ['MOVEMENT_UNDER_ANOTHER_NAME'];
    expect([...ruleRows.keys()].filter((code) => !broken.has(code))).toEqual(inSeedsOnly);
  });
});
