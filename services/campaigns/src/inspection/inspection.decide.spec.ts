import { describe, expect, it } from '@jest/globals';
import { inspectionRecordedV1 } from '@thidua/event-contracts';
import { specify } from '@thidua/test-kit';
import { inspectingKinds } from './inspecting-bodies.ts';
import type { InspectionFacts } from './inspection.commands.ts';
import { decideInspection } from './inspection.decide.ts';
import { evolveInspection } from './inspection.evolve.ts';
import type { InspectionRecorded } from './inspection.events.ts';
import { publishInspectionEvent } from './inspection.publish.ts';
import type { InspectionContent } from './inspection.state.ts';

const inspection = specify({ decide: decideInspection, evolve: evolveInspection });
const id = 'inspection.qb7fhufd.01970000-0000-7000-8000-000000000001';
const issuerId = 'organization.qb7fhufd';
const bodyId = 'organization.qb7fhufd.01970000-0000-7000-8000-000000000002';

const content = (change: Partial<InspectionContent> = {}): InspectionContent => ({
  campaignId: 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000003',
  organizationId: 'organization.aaaaaaa2',
  bodyId,
  inspectedOn: '2025-03-10',
  inspectorIds: ['post.qb7fhufd.01970000-0000-7000-8000-000000000004'],
  planNumber: '18/KH-UBND',
  planIssuedOn: '2025-02-01',
  conclusion: 'Đã triển khai',
  result: 'PARTLY_MET',
  recommendations: ['Bổ sung chỉ tiêu'],
  ...change,
});
const life = { validFrom: '2012-01-01', validTo: '2025-07-01' };
const facts = (change: Partial<InspectionFacts> = {}): InspectionFacts => ({
  plan: { issuerId, issuedFrom: '2024-12-10', closedOn: null },
  inspectedVersions: [life],
  inspectedPath: ['organization.aaaaaaa2', issuerId],
  bodyVersions: [{ ...life, kind: 'hoi-dong-thi-dua-khen-thuong' }],
  inspectingKinds: inspectingKinds('2025-03-10'),
  today: '2025-05-20',
  ...change,
});
const record = (change: Partial<InspectionContent> = {}, known: Partial<InspectionFacts> = {}) => ({
  type: 'RecordInspection' as const,
  data: { id, content: content(change), entry: 'OWN' as const, facts: facts(known) },
});
const recorded: InspectionRecorded = {
  type: 'InspectionRecorded',
  data: { id, content: content(), issuerId, entry: 'OWN' },
};

describe('an inspection', () => {
  it('is recorded once', () => {
    expect(inspection.given().when(record())).toEqual([recorded]);
    expect(inspection.given(recorded).when(record())).toMatchObject({ code: 'INSPECTION_EXISTS' });
  });

  it.each<[string, Partial<InspectionContent>, string, string[]]>([
    ['before its plan', { planIssuedOn: '2025-03-11' }, 'INSPECTED_BEFORE_PLAN', ['inspectedOn']],
    ['without a plan', { planNumber: null, planIssuedOn: null }, 'INSPECTION_PLAN_NEEDED', ['planNumber']],
    ['in the future', { inspectedOn: '2025-05-21' }, 'ACT_IN_THE_FUTURE', ['inspectedOn']],
    [
      'before the campaign',
      { inspectedOn: '2024-12-09', planIssuedOn: null },
      'ACT_BEFORE_PLAN',
      ['inspectedOn'],
    ],
  ])('does not take place %s', (_when, change, code, path) => {
    expect(inspection.given().when(record(change))).toMatchObject({ code, path });
  });

  it.each<[string, Partial<InspectionFacts>, string, string[]]>([
    [
      'after the campaign was closed',
      { plan: { issuerId, issuedFrom: null, closedOn: '2025-03-09' } },
      'PLAN_CLOSED',
      ['campaignId'],
    ],
    [
      'of a unit that has ended',
      { inspectedVersions: [{ ...life, validTo: '2025-03-10' }] },
      'ACT_ORGANIZATION_NOT_IN_FORCE',
      ['organizationId'],
    ],
    [
      'by a body that is not there yet',
      { bodyVersions: [{ ...life, validFrom: '2025-03-11', kind: 'hoi-dong-thi-dua-khen-thuong' }] },
      'ACT_ORGANIZATION_NOT_IN_FORCE',
      ['bodyId'],
    ],
    [
      'by a body of a kind that does not inspect',
      { bodyVersions: [{ ...life, kind: 'phong-van-hoa-thong-tin' }] },
      'BODY_DOES_NOT_INSPECT',
      ['bodyId'],
    ],
    [
      'by one of a kind that inspected at another time only',
      { inspectingKinds: [] },
      'BODY_DOES_NOT_INSPECT',
      ['bodyId'],
    ],
    [
      'beyond the unit of the body',
      { inspectedPath: ['organization.aaaaaaa2', 'organization.gddna4ji'] },
      'INSPECTED_OUTSIDE_AREA',
      ['organizationId'],
    ],
  ])('does not take place %s', (_how, known, code, path) => {
    expect(inspection.given().when(record({}, known))).toMatchObject({ code, path });
  });

  it('000.24, 001.17, 003.21: is made by Phòng Nội vụ as well, of its own unit or of what is below it', () => {
    const bodyVersions = [{ ...life, kind: 'phong-noi-vu' }];
    for (const inspectedPath of [[issuerId], facts().inspectedPath])
      expect(inspection.given().when(record({}, { bodyVersions, inspectedPath }))).toHaveLength(1);
  });

  it('may follow a plan of which only the number is known, on the day of the campaign or of its end', () => {
    const plan = { issuerId, issuedFrom: '2025-03-10', closedOn: '2025-03-10' };
    expect(inspection.given().when(record({ planIssuedOn: null }, { plan }))).toHaveLength(1);
  });

  it('tells that it took place, and not what was found', () => {
    const { contract, data } = publishInspectionEvent(recorded);
    expect(contract).toBe(inspectionRecordedV1);
    expect(data).toEqual({
      ...{ id, campaign: content().campaignId, day: '2025-03-10' },
      organization: { id: bodyId, asOf: '2025-03-10' },
      inspected: { id: 'organization.aaaaaaa2', asOf: '2025-03-10' },
    });
    expect(inspectionRecordedV1.data.parse(data)).toEqual(data);
  });
});
