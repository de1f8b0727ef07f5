import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import {
  archivist,
  officer as officerElsewhere,
  province,
  type RunningCampaigns,
  startCampaigns,
} from '../testing/start-campaigns.ts';

const clock = createClock('2026-01-20T01:00:00Z');
const ward = 'organization.wardward';
const otherWard = 'organization.wardtwoo';
const wardOfficer = 'person.wardward.01a1fdda-2e25-7a68-8ce9-4a7a29304f31';
const provinceAuthority = 'person.gddna4ji.01a1fdda-2e25-7a68-8ce9-4a7a29304f32';

const error = '__typename ... on UserError { code path message legalBasis }';
const fields = `id kind ordinal submittedOn due isLate coversWholePeriod entry organization { id asOf }
  sections { code label labelEn text isConfirmed } bundle { kind issuedOn }
  assessment { grade { code label isConfirmed } assessedOn assessor { id } entry corrects reviewYear }
  earlierAssessments { grade { code } }`;
const submit = `mutation($input: SubmitReportInput!) { submitReport(input: $input) {
  ${error} ... on SubmitReportSuccess { report { ${fields} } } } }`;
const assess = `mutation($input: AssessReportInput!) { assessReport(input: $input) {
  ${error} ... on AssessReportSuccess { report { ${fields} } } } }`;
const read = `query($id: ID!) { report(id: $id) { ${fields} campaign { id } } }`;
const transcribe = `mutation($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
  ${error} ... on TranscribeCampaignSuccess { campaign { id } } } }`;

const words = (text: string) => ({ text });
/** What the plan of Cẩm Giang (seed 004) says, as a province's. */
const plan = {
  ...{ documentType: 'PLAN', title: 'Đợt thi đua sau hợp nhất', issuerId: province, issuingOrgan: 'UBND' },
  period: { from: '2025-09-15', to: '2025-12-31', source: words('đến hết tháng 12 năm 2025') },
  duties: [
    {
      ...{ kind: 'FINAL_REPORT', due: '2025-12-14', dueText: 'trước ngày 15 tháng 12 năm 2025' },
      source: words('báo cáo ủy ban nhân dân thành phố trước ngày 15 tháng 12 năm 2025'),
    },
  ],
  demands: [{ kind: 'AWARD_BUNDLE', minimum: 1, source: words('xây dựng báo cáo, đề nghị khen thưởng') }],
  annualReview: { year: 2025, source: words('là một trong các tiêu chí để bình xét … cuối năm') },
};
const said = ['RESULTS', 'MODELS', 'LIMITS', 'CAUSES', 'LESSONS', 'TASKS_AHEAD'].map((code) => ({
  code,
  text: `Nội dung ${code}`,
}));
const bundle = ['REPORT', 'AWARD_SUBMISSION', 'AWARD_LIST'].map((kind) => ({
  ...{ kind, issuedOn: '2025-12-12', title: 'Tổng kết', documentNumber: kind === 'REPORT' ? '9/BC' : null },
}));

describe('reports', () => {
  let running: RunningCampaigns;
  let campaignId: string;
  const as: Record<string, Record<string, string>> = {};

  beforeAll(async () => {
    running = await startCampaigns(clock);
    const below = { kind: 'phuong', level: 'COMMUNE' as const, parent: province, from: '2025-07-01' };
    await fillDirectory(running.store, {
      organizations: { [ward]: below, [otherWard]: below },
      roles: [
        [wardOfficer, ward, 'campaign-officer'],
        [provinceAuthority, province, 'campaign-authority'],
      ],
    });
    for (const person of [archivist, officerElsewhere, wardOfficer, provinceAuthority])
      as[person] = { authorization: `Bearer ${await running.identity.tokenFor(person)}` };
    const entered = await ask(
      transcribe,
      { input: { issuedOn: '2025-09-09', completeness: 'WHOLE', content: plan } },
      archivist,
    );
    campaignId = entered.transcribeCampaign.campaign.id;
  }, 30_000);
  afterAll(() => running.discard());

  const ask = async (document: string, variables: object, person?: string) => {
    const { json } = await running.client.ask(document, { ...variables }, person ? as[person] : {});
    expect(json.errors).toBeUndefined();
    return json.data;
  };
  const report = (change: object = {}) => ({
    ...{ campaignId, organizationId: ward, kind: 'FINAL_REPORT', documentNumber: '9/BC' },
    ...{ covers: { from: '2025-09-15', to: '2025-12-10' }, submittedOn: '2025-12-12' },
    ...{ sections: said, bundle, ...change },
  });
  const send = async (change: object = {}, person = wardOfficer) =>
    (await ask(submit, { input: report(change) }, person)).submitReport;
  const judge = async (input: object, person = provinceAuthority) =>
    (await ask(assess, { input }, person)).assessReport;
  const stored = () => running.store.models.events.countDocuments({});
  let final: string;

  it('are sent by the unit’s own people, in time though the campaign runs, and say which part they cover', async () => {
    const sent = await send();
    expect(sent).toMatchObject({
      __typename: 'SubmitReportSuccess',
      report: {
        ...{ kind: 'FINAL_REPORT', ordinal: 1, due: '2025-12-14', isLate: false, entry: 'OWN' },
        ...{ coversWholePeriod: false, organization: { id: ward, asOf: '2025-12-12' }, assessment: null },
      },
    });
    final = sent.report.id;
    expect(final).toMatch(/^report\.wardward\./);
  });

  it('are public but for what they say', async () => {
    const seenBy = async (person?: string) => (await ask(read, { id: final }, person)).report;
    for (const person of [undefined, officerElsewhere])
      expect(await seenBy(person)).toMatchObject({
        ...{
          id: final,
          submittedOn: '2025-12-12',
          campaign: { id: campaignId },
          sections: null,
          bundle: null,
        },
      });
    for (const person of [wardOfficer, provinceAuthority, archivist]) {
      const seen = await seenBy(person);
      expect(seen.sections[0]).toEqual({
        ...{ code: 'RESULTS', label: 'Kết quả đạt được', labelEn: 'Results', text: 'Nội dung RESULTS' },
        isConfirmed: false,
      });
      expect(seen.bundle).toHaveLength(3);
    }
    expect(
      (await ask(read, { id: 'report.wardward.01970000-0000-7000-8000-00000000000f' })).report,
    ).toBeNull();
  });

  it('entered by who received the paper say so', async () => {
    const preliminary = { organizationId: otherWard, kind: 'PRELIMINARY_REPORT' };
    expect(await send(preliminary)).toMatchObject({ __typename: 'Forbidden', code: 'NO_RIGHT' });
    expect(await send(preliminary, archivist)).toMatchObject({ report: { entry: 'TRANSCRIBED', due: null } });
  });

  it.each([
    ['without a section', { sections: said.slice(1) }, 'SECTIONS_MISSING', 'Kết quả đạt được (RESULTS)'],
    [
      'with a section of blanks',
      { sections: [...said.slice(1), { code: 'RESULTS', text: ' \n' }] },
      'SECTIONS_MISSING',
      'Kết quả đạt được (RESULTS)',
    ],
    ['without the award list', { bundle: bundle.slice(0, 2) }, 'BUNDLE_INCOMPLETE', 'AWARD_LIST'],
    [
      'on a plan that nobody issued',
      { campaignId: 'campaign.gddna4ji.01970000-0000-7000-8000-00000000000f' },
      'CAMPAIGN_NOT_ISSUED',
      'campaign.gddna4ji',
    ],
  ])('%s are refused by name, and nothing is stored', async (_what, change, code, named) => {
    const before = await stored();
    const refused = await send({ organizationId: otherWard, ...change }, archivist);
    expect(refused).toMatchObject({ code, message: expect.stringContaining(named) });
    expect(await stored()).toBe(before);
  });

  it('two at once of what there may be one of are one, and the other hears of it', async () => {
    const both = await Promise.all(
      [1, 2].map(() => send({ organizationId: otherWard, submittedOn: '2025-12-20' }, archivist)),
    );
    const sent = both.find(({ report: found }) => found)!.report;
    expect(sent).toMatchObject({ isLate: true });
    const message = expect.stringContaining(sent.id);
    expect(both.find(({ code }) => code)).toMatchObject({ code: 'FINAL_REPORT_EXISTS', message });
  });

  it('a repeated key hears the same answer', async () => {
    const october = {
      ...{ idempotencyKey: 'october', kind: 'PERIODIC_REPORT', submittedOn: '2025-11-03' },
      covers: { from: '2025-10-01', to: '2025-10-31' },
      bundle: [],
    };
    const first = await send(october);
    expect(first).toMatchObject({ report: { kind: 'PERIODIC_REPORT' } });
    expect(await send(october)).toEqual(first);
    expect(await send({ ...october, idempotencyKey: 'again' })).toMatchObject({ code: 'PERIOD_REPORTED' });
  });

  it('stand below their campaign, oldest first, of one kind if wanted', async () => {
    const list = `query($id: ID!, $kind: ReportKind) { campaign(id: $id) {
      reports(kind: $kind) { totalCount nodes { kind submittedOn } } } }`;
    const listed = async (kind?: string) => (await ask(list, { id: campaignId, kind })).campaign.reports;
    const all = await listed();
    expect(all.nodes.map(({ submittedOn }: { submittedOn: string }) => submittedOn)).toEqual([
      '2025-11-03',
      '2025-12-12',
      '2025-12-12',
      '2025-12-20',
    ]);
    expect(await listed('PERIODIC_REPORT')).toEqual({
      totalCount: 1,
      nodes: [{ kind: 'PERIODIC_REPORT', submittedOn: '2025-11-03' }],
    });
  });

  it('are assessed by who holds the plan; that counts in the year that the plan names', async () => {
    const planned = 'query ($id: ID!) { campaign(id: $id) { annualReview { year source { text } } } }';
    expect((await ask(planned, { id: campaignId })).campaign.annualReview).toEqual(plan.annualReview);
    const results = `query($year: Int!, $unit: ID!) { campaignResults(organizationId: $unit, year: $year) {
      totalCount nodes { id campaign { id } assessment { grade { code } reviewYear } } } }`;
    const counted = async (year: number, unit = ward) => (await ask(results, { year, unit })).campaignResults;
    expect(await counted(2025)).toMatchObject({ totalCount: 0 });
    const input = { reportId: final, grade: 'EXCELLENT', assessedOn: '2026-01-10' };
    expect(await judge(input, wardOfficer)).toMatchObject({ code: 'NO_RIGHT' });
    expect(await judge({ ...input, grade: 'FINE' })).toMatchObject({ code: 'GRADE_UNKNOWN' });
    expect(await judge(input)).toMatchObject({
      report: {
        assessment: {
          grade: { code: 'EXCELLENT', label: 'Hoàn thành xuất sắc', isConfirmed: false },
          ...{ assessedOn: '2026-01-10', assessor: { id: province }, entry: 'OWN', reviewYear: 2025 },
        },
      },
    });
    expect(await judge(input)).toMatchObject({ code: 'REPORT_ASSESSED' });
    expect(await counted(2025)).toEqual({
      totalCount: 1,
      nodes: [
        {
          ...{ id: final, campaign: { id: campaignId } },
          assessment: { grade: { code: 'EXCELLENT' }, reviewYear: 2025 },
        },
      ],
    });
    expect(await counted(2026)).toMatchObject({ totalCount: 0 });
    expect(await counted(2025, otherWard)).toMatchObject({ totalCount: 0 });
  });

  it('are assessed anew for a reason, which is for those who may read the report', async () => {
    const corrects = 'Số liệu tính hai lần.';
    const input = { reportId: final, grade: 'GOOD', assessedOn: '2026-01-15', corrects };
    const earlierAssessments = [{ grade: { code: 'EXCELLENT' } }];
    expect(await judge(input, archivist)).toMatchObject({
      report: { assessment: { entry: 'TRANSCRIBED', corrects }, earlierAssessments },
    });
    expect((await ask(read, { id: final })).report).toMatchObject({
      assessment: { grade: { code: 'GOOD' }, corrects: null },
      earlierAssessments,
    });
  });
});
