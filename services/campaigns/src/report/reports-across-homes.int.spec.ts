import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { eventually } from '@thidua/test-kit';
import { ActsOfOthers } from '../acts-of-others/acts-of-others.store.ts';
import {
  archivist,
  authority,
  haiPhong,
  nation,
  quangNinh,
  heard,
  startCampaignsAtTwoHomes,
} from '../testing/start-campaigns-at-two-homes.ts';

type World = Awaited<ReturnType<typeof startCampaignsAtTwoHomes>>;
type Instance = World['national'];

const error = '__typename ... on UserError { code path }';
const transcribe = `mutation ($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
  ${error} ... on TranscribeCampaignSuccess { campaign { id } } } }`;
const submit = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
  ${error} ... on SubmitReportSuccess { report { id due isLate coversWholePeriod entry } } } }`;
const assess = `mutation ($input: AssessReportInput!) { assessReport(input: $input) {
  ${error} ... on AssessReportSuccess { report { assessment { reviewYear assessor { id } } } } } }`;
const list = `query ($id: ID!, $kind: ReportKind) { campaign(id: $id) { reports(kind: $kind) {
  totalCount completeness { complete } nodes { __typename id } } } }`;

const source = { text: '…' };
const plan = {
  ...{ documentType: 'PLAN', title: 'Thi đua', issuerId: nation, issuingOrgan: 'Chính phủ' },
  period: { from: '2025-01-01', to: '2025-06-30', source },
  duties: [{ kind: 'FINAL_REPORT', due: '2025-07-10', requiredSections: ['AWARDS'], source }],
  annualReview: { year: 2025, source },
};

describe('reports at two homes', () => {
  let world: World;
  let campaignId: string;
  const ids = { haiPhong: '', quangNinh: '' };

  const run = async (at: Instance, mutation: string, input: object, person = archivist) =>
    Object.values((await at.ask(mutation, { input }, undefined, person)).json.data)[0] as any; // oxlint-disable-line no-explicit-any
  const report = (organizationId: string, codes: string[], change: object = {}) => ({
    ...{ campaignId, organizationId, kind: 'FINAL_REPORT', submittedOn: '2025-07-11' },
    covers: { from: '2025-01-01', to: '2025-06-30' },
    sections: codes.map((code) => ({ code, text: '…' })),
    ...change,
  });

  beforeAll(async () => {
    world = await startCampaignsAtTwoHomes();
    const paper = { issuedOn: '2025-01-02', completeness: 'WHOLE', content: plan };
    campaignId = (await run(world.national, transcribe, paper)).campaign.id;
    await heard(world.haiPhong, campaignId);
  }, 60_000);
  afterAll(() => world.discard(), 30_000);

  it('are judged by what the plan’s home told: its sections, its due day, its last day', async () => {
    const sent = await run(world.haiPhong, submit, report(haiPhong, ['RESULTS']), authority);
    expect(sent).toMatchObject({ code: 'SECTIONS_MISSING', path: ['sections'] });
    const complete = report(haiPhong, ['RESULTS', 'AWARDS']);
    const early = { submittedOn: '2025-06-29', covers: { from: '2025-01-01', to: '2025-06-29' } };
    expect(await run(world.haiPhong, submit, { ...complete, ...early }, authority)).toMatchObject({
      code: 'FINAL_BEFORE_END',
    });
    const { report: accepted } = await run(world.haiPhong, submit, complete, authority);
    expect(accepted).toMatchObject({
      due: '2025-07-10',
      isLate: true,
      coversWholePeriod: true,
      entry: 'OWN',
    });
    ids.haiPhong = accepted.id;
    const other = report(quangNinh, ['RESULTS', 'AWARDS'], { submittedOn: '2025-07-01' });
    ids.quangNinh = (await run(world.national, submit, other)).report.id;
  });

  it('stand below the plan at its home, those of the other home as references', async () => {
    const listed = async (kind: string | null) =>
      (await world.national.ask(list, { id: campaignId, kind })).json.data.campaign.reports;
    const all = await eventually(async () => {
      const found = await listed(null);
      return found.totalCount === 2 && found.completeness.complete && found;
    });
    expect(all.nodes).toEqual([ids.quangNinh, ids.haiPhong].map((id) => ({ __typename: 'Report', id })));
    // Which duty it meets is told, so that coverage need not guess it from the day.
    const { store } = world.national;
    const told = await new ActsOfOthers(store, createClock()).onPlan('report', campaignId);
    expect(told.find(({ id }) => id === ids.haiPhong)).toMatchObject({
      ...{ duty: 'FINAL_REPORT', due: '2025-07-10' },
    });
    expect(await listed('FINAL_REPORT')).toMatchObject({ totalCount: 2 });
    expect(await listed('PERIODIC_REPORT')).toMatchObject({ totalCount: 0 });
    const more = `query ($id: ID!) { campaign(id: $id) { reports { nodes { id kind } } } }`;
    expect((await world.national.ask(more, { id: campaignId })).json.errors[0].extensions).toMatchObject({
      code: 'WRONG_HOME',
    });
  });

  it('are assessed at their home by who holds the plan at the other, and count there', async () => {
    const input = { reportId: ids.haiPhong, grade: 'GOOD', assessedOn: '2025-07-20' };
    expect(await run(world.haiPhong, assess, input, authority)).toMatchObject({ code: 'NO_RIGHT' });
    expect(await run(world.haiPhong, assess, input)).toMatchObject({
      report: { assessment: { reviewYear: 2025, assessor: { id: nation } } },
    });
    const results = `query ($id: ID!) { campaignResults(organizationId: $id, year: 2025) { nodes { id campaign { id } } } }`;
    const { json } = await world.haiPhong.ask(results, { id: haiPhong });
    expect(json.data.campaignResults.nodes).toEqual([{ id: ids.haiPhong, campaign: { id: campaignId } }]);
  });
});
