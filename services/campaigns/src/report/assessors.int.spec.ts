import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import type { Envelope } from '@thidua/event-contracts';
import { unitRecordsProjection } from '../plan-checker/unit-records.projection.ts';
import {
  archivist,
  city,
  province,
  type RunningCampaigns,
  startCampaigns,
} from '../testing/start-campaigns.ts';

const end = '2025-07-01';
const ward = 'organization.wardward';
const heir = 'organization.jdtlzi5c';
const ofTheHeir = 'person.jdtlzi5c.01a1fdda-2e25-7a68-8ce9-4a7a29304f31';
const unit = { kind: 'phuong', level: 'COMMUNE' as const, parent: province };

/** As the organizations service tells it: the city ended, and the ward took it over. */
const reorganized = (id: string, successors: object[], life: object) => ({
  type: 'organization-reorganized.v1',
  data: {
    ...{ id, predecessors: [], successors },
    versions: [{ name: id, kind: 'x', parent: province, level: 'COMMUNE', basis: null, codes: [], ...life }],
  },
});
const into = { organization: heir, share: 'FULL', effectiveOn: end, effectiveBefore: null };
const news = [
  reorganized(city, [into], { validFrom: null, validTo: end }),
  reorganized(heir, [], { validFrom: end, validTo: null }),
] as unknown as Envelope[];

const mutation = (name: string, success: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on UserError { code path }
    ... on ${type}Success { ${success} } } }`;
};
const assessed = 'report { assessment { entry assessor { id } } sections { code } }';

describe('who assesses reports on a plan whose issuer has ended', () => {
  let running: RunningCampaigns;
  let campaignId: string;

  const run = async (name: string, success: string, input: object, by = archivist) => {
    const headers = { authorization: `Bearer ${await running.identity.tokenFor(by)}` };
    const { json } = await running.client.ask(mutation(name, success), { input }, headers);
    return json.data?.[name] ?? json;
  };
  const reported = async (from: string, to: string): Promise<string> => {
    const sections = [{ code: 'RESULTS', text: '…' }];
    const paper = { campaignId, organizationId: ward, kind: 'PERIODIC_REPORT', sections };
    const input = { ...paper, covers: { from, to }, submittedOn: '2025-06-10' };
    return (await run('submitReport', 'report { id }', input)).report.id;
  };
  const assess = async (reportId: string, assessedOn: string, by?: string) =>
    run('assessReport', assessed, { reportId, grade: 'GOOD', assessedOn }, by);

  beforeAll(async () => {
    running = await startCampaigns(createClock('2025-07-20T01:00:00Z'));
    const { store } = running;
    await fillDirectory(store, {
      organizations: { [ward]: unit, [heir]: { ...unit, from: end } },
      roles: [[ofTheHeir, heir, 'campaign-authority']],
    });
    for (const event of news)
      for (const { collection, operation } of unitRecordsProjection.on[event.type]?.(event) ?? [])
        await store.connection.collection<{ _id: string }>(collection).bulkWrite([operation as never]);
    const content = { documentType: 'PLAN', title: 'Thi đua', issuerId: city, issuingOrgan: 'UBND' };
    const paper = { issuedOn: '2025-01-02', completeness: 'WHOLE', content };
    campaignId = (await run('transcribeCampaign', 'campaign { id }', paper)).campaign.id;
  }, 60_000);
  afterAll(() => running.discard());

  it('until it is handed over nobody; but a judgement of its own day is entered', async () => {
    const report = await reported('2025-02-01', '2025-02-28');
    expect(await assess(report, '2025-07-10')).toMatchObject({
      code: 'ACT_ORGANIZATION_NOT_IN_FORCE',
      path: ['assessedOn'],
    });
    expect(await assess(report, '2025-06-20')).toMatchObject({
      report: { assessment: { entry: 'TRANSCRIBED', assessor: { id: city } } },
    });
  });

  it('then whoever took it over, who reads what the reports say', async () => {
    const report = await reported('2025-03-01', '2025-03-31');
    expect(await assess(report, '2025-07-10', ofTheHeir)).toMatchObject({ code: 'NO_RIGHT' });
    const signer = { name: 'Nguyễn Thị Thử', position: 'Chủ tịch', capacity: 'TM' };
    const transfer = {
      ...{ campaignId, fromId: city, effectiveOn: end, handedOverBy: signer },
      act: { number: '15/QĐ-UBND', issuedOn: end, issuerName: 'Ủy ban nhân dân tỉnh Quảng Ninh' },
      heirs: [{ organizationId: heir, taskOrders: null, leads: true, receivedBy: signer }],
    };
    expect(await run('transferCampaign', 'campaign { id }', transfer)).toMatchObject({
      campaign: { id: campaignId },
    });
    expect(await assess(report, '2025-07-10', ofTheHeir)).toMatchObject({
      report: {
        assessment: { entry: 'OWN', assessor: { id: heir } },
        sections: [{ code: 'RESULTS' }],
      },
    });
  });
});
