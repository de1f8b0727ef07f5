import { describe, expect, it } from '@jest/globals';
import type { System } from '../../system/system.ts';
import { camPhaPlan } from './000-cam-pha.ts';
import { anLaoPlan as campaignId } from './003-an-lao.ts';
import { bundle, finalSections, target, unmeasured } from './papers.ts';
import { named } from './statements.ts';
import { body, table, trialOf, unit } from './trial.ts';

/** A commune of An Lão until 30 June 2025. */
const batTrang = unit('o7lvd2ia');
const council = body('an-lao-hoi-dong-thi-dua-khen-thuong');
const register = ['registerForCampaign', 'registration { targets { value } }'] as const;
const submit = ['submitReport', 'report { id }'] as const;
const inspect = ['recordInspection', 'inspection { id }'] as const;
const clauses = `awardClauses { level levelName authorityName authorityUnit { id level } form quotaState
  movementYears { from to } movements { source { line } period { from to } } source { text line lineTo } }`;

/** For which movements the plan of huyện An Lão has awards given, and what its units have to do. */
export function anLaoDemands(system: () => System): void {
  const { asks, says, does, refuses } = trialOf(system, campaignId);
  const camPha = trialOf(system, camPhaPlan);

  describe('003, awards and what the units of An Lão have to do', () => {
    it(`${named('003.11')}`, async () => {
      const { awardClauses } = await says(clauses);
      expect(awardClauses[0]).toMatchObject({
        ...{ level: 'CENTRAL', movementYears: { from: 3, to: 5 }, source: { line: 242, lineTo: 244 } },
      });
    });

    it(`${named('003.12')}`, async () => {
      const { awardClauses } = await says(clauses);
      expect(awardClauses[1]).toMatchObject({
        ...{ form: 'Bằng khen', levelName: 'Cấp thành phố', level: 'PROVINCE' },
        ...{ authorityName: 'Chủ tịch UBND thành phố' },
        authorityUnit: { id: unit('t4dyhl6t'), level: 'PROVINCE' },
      });
      // The same words in 000 mean a city of the district level.
      const { awardClauses: others } = await camPha.says(clauses);
      expect(others[2]).toMatchObject({
        ...{ form: 'Giấy khen', levelName: 'Cấp thành phố', level: 'DISTRICT' },
        authorityUnit: { id: unit('qb7fhufd'), level: 'DISTRICT' },
      });
    });

    it(`${named('003.13')}`, async () => {
      const { linkedMovements, findings } = await says(
        `linkedMovements { list award planNumber planIssuedOn movement { planNumber } }
          findings { rule line }`,
      );
      const plans = table(linkedMovements, 'list', 'planNumber', 'planIssuedOn', 'movement.planNumber');
      expect(plans).toEqual([
        ['CENTRAL', '164/KH-UBND', '2022-07-05', '164/KH-UBND'],
        ['CENTRAL', '166/KH-UBND', '2022-07-06', '166/KH-UBND'],
        ['CENTRAL', '200/KH-UBND', '2019-08-07', '200/KH-UBND'],
        ['CENTRAL', null, null, null],
        ['CITY', '298/KH-UBND', '2020-12-29', '298/KH-UBND'],
        ['CITY', '231/KH-UBND', '2019-09-17', '231/KH-UBND'],
        ['CITY', '249/KH-UBND', '2021-11-08', '249/KH-UBND'],
        ['CITY', '175/KH-UBND', '2022-07-15', '175/KH-UBND'],
      ]);
      expect(findings).toContainEqual({ rule: 'MOVEMENT_WITHOUT_PLAN', line: 282 });
    });

    it(`${named('003.14')}`, async () => {
      const { awardClauses } = await says(clauses);
      expect(table(awardClauses[1].movements, 'source.line', 'period.from', 'period.to')).toEqual([
        [264, '2021-01-01', '2025-12-31'],
        [270, '2021-01-01', '2025-12-31'],
        [276, '2019-01-01', '2025-12-31'],
        [282, '2025-01-01', '2025-12-31'],
        [290, '2020-01-01', '2025-12-31'],
        [295, '2019-01-01', '2025-12-31'],
        [301, '2021-01-01', '2025-12-31'],
        [307, null, '2025-12-31'],
      ]);
    });

    it(`${named('003.15')}`, async () => {
      const { awardClauses, conferenceRules, findings } = await says(
        `${clauses} conferenceRules { form host awards source { line } } findings { rule line }`,
      );
      expect(table(awardClauses.slice(2), 'level', 'authorityName')).toEqual([
        ['DISTRICT', 'Ủy ban nhân dân huyện'],
        ['COMMUNE', 'Ủy ban nhân dân các xã, thị trấn'],
      ]);
      expect(awardClauses[3].source.text).toContain(
        'khen thưởng theo thẩm quyền gắn với Hội nghị tuyên dương',
      );
      expect(conferenceRules).toEqual([
        {
          form: 'Hội nghị tuyên dương, hội nghị điển hình tiên tiến',
          ...{ host: 'các cấp', awards: true, source: { line: 317 } },
        },
      ]);
      // A Committee gives no award: its Chair does.
      expect(table(findings, 'rule').filter((rule) => rule === 'AWARD_BY_COLLECTIVE_ORGAN')).toHaveLength(2);
    });

    it(`${named('003.16')}`, async () => {
      const { awardClauses } = await says(clauses);
      expect(awardClauses[2].source).toMatchObject({ line: 315, lineTo: 319 });
      expect(awardClauses[2].source.text).toMatch(/trình khen thưởng theo quy định\.$/);
    });

    it(`${named('003.18')}`, async () => {
      const { tasks } = await says('tasks { source { text line } }');
      expect(tasks[4].source.line).toBe(360);
      expect(tasks[4].source.text).toContain('chú trọng phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến');
      const registration = { campaignId, organizationId: batTrang, registeredOn: '2025-02-03' };
      const { code, message } = await refuses(register, { ...registration, targets: [unmeasured] });
      expect(code).toBe('TOO_FEW_MEASURABLE_TARGETS');
      expect(message).toContain('có chỉ tiêu thi đua cụ thể');
      const { targets } = (await does(register, { ...registration, targets: [target] })).registration;
      expect(targets).toEqual([{ value: 100 }]);
    });

    it(`${named('003.19')}`, async () => {
      const { duties, demands } = await says(
        'duties { kind dueText via source { line } } demands { kind source { line } }',
      );
      expect(duties[1]).toEqual({
        ...{ kind: 'FINAL_REPORT', dueText: 'Kết thúc phong trào thi đua', via: 'Phòng Nội vụ' },
        source: { line: 366 },
      });
      expect(demands[1]).toEqual({ kind: 'AWARD_BUNDLE', source: { line: 366 } });
      // Nobody has said that the event has come with which the movement ends.
      const report = {
        ...{ campaignId, organizationId: batTrang, kind: 'FINAL_REPORT', submittedOn: '2025-06-20' },
        ...{ covers: { from: '2024-09-01', to: '2025-06-19' }, sections: finalSections },
      };
      expect(await refuses(submit, { ...report, bundle: bundle('2025-06-19') })).toMatchObject({
        code: 'FINAL_BEFORE_END',
      });
    });

    it(`${named('003.20')}`, async () => {
      const { recipients, tasks, citations } = await says(
        `recipients { name line lineTo organizations { id } } citations { number }
          tasks { assignees { id } source { text line } }`,
      );
      expect(recipients[2]).toEqual({
        name: 'Thành viên HĐ TĐKT huyện (theo QĐ số 3116/QĐ-UBND)',
        ...{ line: 419, lineTo: 421, organizations: [{ id: council }] },
      });
      expect(table(citations, 'number')).toContain('3116/QĐ-UBND');
      const { organization } = await asks(
        `organization(id: "${council}", asOf: "2025-01-01") { establishedBy validFrom lastDay }`,
      );
      expect(organization).toEqual({
        establishedBy: 'Quyết định số 3116/QĐ-UBND',
        ...{ validFrom: null, lastDay: '2025-06-30' },
      });
      expect(tasks[6]).toMatchObject({ assignees: [{ id: council }], source: { line: 374 } });
      expect(tasks[6].source.text).toMatch(/theo kế hoạch của Ủy ban nhân dân huyện\.$/);
      const visit = { campaignId, organizationId: batTrang, bodyId: council, inspectedOn: '2025-05-12' };
      const unplanned = { ...visit, conclusion: 'Đã triển khai' };
      expect(await refuses(inspect, unplanned)).toMatchObject({ code: 'INSPECTION_PLAN_NEEDED' });
      await does(inspect, { ...unplanned, planNumber: '15/KH-UBND', planIssuedOn: '2025-02-10' });
    });

    it(`${named('003.22')}`, async () => {
      const { purposes, reviews } = await says(
        'purposes { text line lineTo } reviews { kind by source { line } }',
      );
      expect(purposes.at(-1)).toMatchObject({ line: 116, lineTo: 118 });
      expect(purposes.at(-1).text).toMatch(
        /^Tổng kết, đánh giá khen thưởng các phong trào thi đua do Trung ương và thành phố, huyện phát động/,
      );
      expect(reviews).toEqual([
        {
          ...{ kind: 'FINAL', by: 'Ủy ban nhân dân huyện; Ủy ban nhân dân các xã, thị trấn' },
          source: { line: 315 },
        },
      ]);
    });

    it(`${named('003.23')}`, async () => {
      const { awardClauses, findings } = await says(`${clauses} findings { rule line words }`);
      expect(table(awardClauses, 'quotaState')).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
      expect(findings).toContainEqual(expect.objectContaining({ rule: 'QUOTA_NOT_KNOWN', line: 248 }));
    });
  });
}
