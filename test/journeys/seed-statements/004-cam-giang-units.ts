import { beforeAll, describe, expect, it } from '@jest/globals';
import { newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import type { System } from '../../system/system.ts';
import { camGiang, camGiangPlan as campaignId } from './004-cam-giang.ts';
import { finalSections, paper, target, unmeasured, words } from './papers.ts';
import { named } from './statements.ts';
import { body, trialOf } from './trial.ts';

const [economy, culture, office, cultureCentre, serviceCentre, front] = [
  ...['phong-kinh-te', 'phong-van-hoa-xa-hoi', 'van-phong-hdnd-ubnd'],
  ...['trung-tam-van-hoa-the-thao-truyen-thong', 'trung-tam-phuc-vu-hanh-chinh-cong', 'mat-tran'],
].map((name) => body(`cam-giang-${name}`));
/** An invented person who speaks for the commune. */
const authority = newEntityId('person', 'xhyhcetf');
const signer = { name: 'Người mẫu Ký', position: 'Chủ tịch', capacity: 'HEAD' };

const draft = ['draftCampaign', 'campaign { id }'] as const;
const issue = ['issueCampaign', 'campaign { id }'] as const;
const launch = ['launchCampaign', 'campaign { launch { launchedOn } period { to } }'] as const;
const register = ['registerForCampaign', 'registration { targets { value } }'] as const;
const submit = ['submitReport', 'report { id due isLate coversWholePeriod }'] as const;
const assess = ['assessReport', 'report { assessment { reviewYear } }'] as const;

/** Who has to do what by the plan of xã Cẩm Giang, by when, and what counts in the end. */
export function camGiangDemands(system: () => System): void {
  const { asks, says, does, refuses } = trialOf(system, campaignId);
  const taskAt = async (line: number) => {
    const { tasks } = await says('tasks { kind role due deliverTo assignees { id } source { text line } }');
    return tasks.find(({ source }: { source: { line: number } }) => source.line === line);
  };
  const drafted = async (said: object): Promise<string> =>
    (await does(draft, { content: paper(camGiang, said) }, authority)).campaign.id;

  describe('004, who has to do what in Cẩm Giang', () => {
    beforeAll(async () => {
      const role = { personId: authority, organizationId: camGiang, role: 'campaign-authority' };
      const input = { ...role, validFrom: '2025-07-01', basis: 'Hành trình' };
      await does(['assignRole', 'assignment { id }'], input, 'administrator');
      // The service of campaigns hears of it over Kafka.
      await eventually(
        async () => !(await refuses(draft, { content: paper(camGiang) }, authority)).code,
        40_000,
      );
    });

    it(`${named('004.15')}`, async () => {
      const { period, launch: launched } = await says(
        'period { from to source { text line lineTo } } launch { launchedOn }',
      );
      expect(launched).toBeNull();
      expect(period).toMatchObject({ from: null, to: '2025-12-31', source: { line: 242, lineTo: 244 } });
      expect(period.source.text).toContain('từ ngày phát động phong trào thi đua đến hết tháng 12 năm 2025');
      // The day is known once the plan was signed and launched, and not before it was signed.
      const id = await drafted({ period: { to: '2025-12-31', source: words('đến hết tháng 12') } });
      const number = { campaignId: id, documentNumber: '104/KH-UBND', issuedOn: '2025-09-15', signer };
      await does(issue, number, authority);
      const start = (launchedOn: string) => ({ campaignId: id, launchedOn });
      expect(await refuses(launch, start('2025-09-14'), authority)).toMatchObject({
        code: 'DAY_BEFORE_PLAN',
      });
      expect((await does(launch, start('2025-09-16'), authority)).campaign).toEqual({
        ...{ launch: { launchedOn: '2025-09-16' }, period: { to: '2025-12-31' } },
      });
    });

    it(`${named('004.17')}`, async () => {
      const { annualReview } = await says('annualReview { year source { text line lineTo } }');
      expect(annualReview).toMatchObject({ year: 2025, source: { line: 258, lineTo: 264 } });
      expect(annualReview.source.text).toContain('là một trong các tiêu chí để bình xét kết quả thực hiện');
      const final = {
        ...{ campaignId, organizationId: economy, kind: 'FINAL_REPORT', submittedOn: '2026-01-05' },
        ...{ covers: { from: '2025-09-15', to: '2025-12-31' }, sections: finalSections },
      };
      const { id: reportId } = (await does(submit, final)).report;
      const judged = { reportId, grade: 'GOOD', assessedOn: '2026-01-12' };
      expect((await does(assess, judged, authority)).report.assessment).toEqual({ reviewYear: 2025 });
      const results = `campaignResults(organizationId: "${economy}", year: 2025) {
        nodes { campaign { id } assessment { grade { code } } } }`;
      expect((await asks(results)).campaignResults.nodes).toEqual([
        { campaign: { id: campaignId }, assessment: { grade: { code: 'GOOD' } } },
      ]);
    });

    it(`${named('004.18')}`, async () => {
      expect(await taskAt(274)).toMatchObject({ role: 'LEADS', assignees: [{ id: economy }] });
      expect((await taskAt(274)).source.text).toContain('xây dựng nông thôn mới nâng cao và bền vững');
      expect(await taskAt(287)).toMatchObject({ role: 'LEADS', assignees: [{ id: culture }] });
      expect(await taskAt(299)).toMatchObject({ due: '2025-12-14', assignees: [{ id: culture }] });
    });

    it(`${named('004.19')}`, async () => {
      const { duties, findings, scope } = await says(
        `duties { kind due dueText scopeOrders source { line lineTo } } findings { rule line words }
          scope { rules { order organizations { id } } }`,
      );
      expect(duties[3]).toEqual({
        ...{ kind: 'FINAL_REPORT', due: '2025-12-14', dueText: 'trước ngày 15 tháng 12 năm 2025' },
        ...{ scopeOrders: [4], source: { line: 299, lineTo: 303 } },
      });
      expect(scope.rules[3]).toEqual({ order: 4, organizations: [{ id: culture }] });
      expect((await taskAt(299)).deliverTo).toBe('ủy ban nhân dân thành phố');
      expect(findings).toContainEqual({
        ...{ rule: 'REPORT_DUE_BEFORE_END', line: 299, words: 'trước ngày 15 tháng 12 năm 2025' },
      });
      const owed = `obligations(filter: { duty: FINAL_REPORT }) { nodes { state due organization { id } } }`;
      const board = async () => (await says(owed)).obligations.nodes;
      const row = { due: '2025-12-14', organization: { id: culture } };
      expect(await board()).toEqual([{ ...row, state: 'OVERDUE' }]);
      const { id: _, ...report } = (
        await does(submit, {
          ...{ campaignId, organizationId: culture, kind: 'FINAL_REPORT', submittedOn: '2025-12-10' },
          ...{ covers: { from: '2025-09-15', to: '2025-12-09' }, sections: finalSections },
        })
      ).report;
      expect(report).toEqual({ due: '2025-12-14', isLate: false, coversWholePeriod: false });
      await eventually(async () => (await board())[0].state === 'FULFILLED');
      expect(await board()).toEqual([{ ...row, state: 'FULFILLED' }]);
    });

    it(`${named('004.20')}`, async () => {
      const { reviews, findings } = await says(
        'reviews { kind by reviewers { id } source { line } } findings { rule line words }',
      );
      expect(reviews[1]).toEqual({
        ...{ kind: 'PERIODIC', by: 'Văn phòng HĐND & UBND xã', reviewers: [{ id: office }] },
        source: { line: 311 },
      });
      expect((await taskAt(307)).source.text).toContain('ban hành văn bản triển khai, hướng dẫn, đôn đốc');
      expect((await taskAt(311)).source.text).toContain('tham mưu sơ kết, tổng kết, đề xuất khen thưởng');
      expect(findings).toContainEqual({
        ...{ rule: 'TWO_OWNERS_OF_REPORT', line: 311, words: 'tổng hợp, báo cáo' },
      });
    });

    it(`${named('004.21')}`, async () => {
      const { assignees, source } = await taskAt(317);
      expect(assignees).toEqual([{ id: cultureCentre }]);
      expect(source.text).toContain('hệ thống loa truyền thanh, cổng thông tin điện tử');
    });

    it(`${named('004.22')}`, async () => {
      const { assignees, role, source } = await taskAt(329);
      expect([role, assignees]).toEqual(['COOPERATES', [{ id: serviceCentre }]]);
      expect(source.text).toContain('nâng cao chất lượng cải cách hành chính, văn hóa công sở');
    });

    it(`${named('004.23')}`, async () => {
      const { assignees, kind, source } = await taskAt(341);
      expect([kind, assignees]).toEqual(['ORDER', [{ id: front }]]);
      expect(source.text).toContain('phát động phong trào thi đua trong đoàn viên, hội viên');
      const { scope, findings } = await says(
        'scope { rules { subject mustAct organizations { id } } } findings { rule line }',
      );
      // A Committee cannot order the Front: it is asked, and never counted as missing.
      expect(scope.rules[4]).toEqual({
        ...{ subject: 'ASSOCIATION', mustAct: false, organizations: [{ id: front }] },
      });
      expect(findings).toContainEqual({ rule: 'ORDER_TO_INDEPENDENT_BODY', line: 339 });
    });

    it(`${named('004.24')}`, async () => {
      const { duties, findings } = await says(
        'duties { kind due via viaOrganization { id } source { line } } findings { rule line }',
      );
      const at = (line: number) => ({ due: null, source: { line } });
      const direct = { via: null, viaOrganization: null };
      expect(duties.slice(0, 3)).toEqual([
        { kind: 'IMPLEMENTING_DOCUMENT', ...at(349), ...direct },
        { kind: 'REGISTRATION', ...at(352), ...direct },
        {
          ...{ kind: 'PERIODIC_REPORT', ...at(354) },
          ...{ via: 'Phòng Văn hóa - Xã hội', viaOrganization: { id: culture } },
        },
      ]);
      expect(findings).toContainEqual({ rule: 'DELIVERY_WITHOUT_DUE_DAY', line: 352 });
      // A copy may be silent about the days; a new plan may not.
      const duty = { kind: 'REGISTRATION', source: words('Đăng ký nội dung, chỉ tiêu thi đua thiết thực') };
      const number = { documentNumber: '105/KH-UBND', issuedOn: '2025-09-15', signer };
      const silent = { campaignId: await drafted({ duties: [duty] }), ...number };
      expect(await refuses(issue, silent, authority)).toMatchObject({ code: 'DUTY_WITHOUT_DUE_DAY' });
      await does(
        issue,
        { ...silent, campaignId: await drafted({ duties: [{ ...duty, due: '2025-10-31' }] }) },
        authority,
      );

      const counted = async () => (await says('coverage { inScope asOf }')).coverage;
      expect(await counted()).toEqual({ inScope: 5, asOf: '2025-12-31' });
      const bodies = [
        ['Trường Tiểu học mẫu', 'truong-hoc'],
        ['Trạm y tế mẫu', 'tram-y-te'],
      ].map(([name, kind]) => ({
        versions: [{ name, kind, validFrom: '2025-07-01', parentId: camGiang }],
      }));
      const { organizations } = await does(['transcribeOrganizations', 'organizations { id }'], {
        organizations: bodies,
      });
      await eventually(async () => (await counted()).inScope === 7);
      const registration = { campaignId, organizationId: organizations[0].id, registeredOn: '2025-10-01' };
      expect(await refuses(register, { ...registration, targets: [unmeasured] })).toMatchObject({
        code: 'TOO_FEW_MEASURABLE_TARGETS',
      });
      const { targets } = (await does(register, { ...registration, targets: [target] })).registration;
      expect(targets).toEqual([{ value: 100 }]);
    });
  });
}
