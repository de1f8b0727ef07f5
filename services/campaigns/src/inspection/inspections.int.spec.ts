import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import {
  archivist,
  city,
  officer,
  province,
  type RunningCampaigns,
  enterCityPlan,
  startCampaigns,
} from '../testing/start-campaigns.ts';

const clock = createClock('2025-05-20T01:00:00Z');
const serial = '01970000-0000-7000-8000-000000000009';
const council = `${city}.${serial}`;
const office = `${city}.01970000-0000-7000-8000-00000000000a`;
const ward = 'organization.aaaaaaa2';
const [member, clerk, stranger, reader] = ['2a', '2b', '2c', '2d'].map(
  (end) => `person.aaaaaaa2.01a1fdda-2e25-7a68-8ce9-4a7a29304f${end}`,
) as [string, string, string, string];

const record = `mutation ($input: RecordInspectionInput!) { recordInspection(input: $input) {
  __typename ... on UserError { code path message messageEn } ... on RecordInspectionSuccess { inspection { id entry } } } }`;
const list = `query ($id: ID!) { campaign(id: $id) { inspections { totalCount completeness { complete } nodes {
  id inspectedOn organization { id asOf } body { id asOf } inspectorIds planNumber result recommendations entry
  campaign { id title } } } } }`;
const entity = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Inspection { conclusion } } }';

describe('inspections', () => {
  let running: RunningCampaigns;
  let campaignId: string;

  const as = async (person: string | null): Promise<Record<string, string>> =>
    person === null ? {} : { authorization: `Bearer ${await running.identity.tokenFor(person)}` };
  const ask = async (query: string, variables: object, person: string | null = null) =>
    (await running.client.ask(query, variables, await as(person))).json.data;
  const inspect = async (change: object = {}, person: string | null = officer) => {
    const input = {
      ...{ campaignId, organizationId: ward, bodyId: council, inspectedOn: '2025-03-10' },
      ...{ inspectorIds: [`post.qb7fhufd.${serial}`, `person.qb7fhufd.${serial}`] },
      ...{ planNumber: '18/KH-UBND', planIssuedOn: '2025-02-01', result: 'PARTLY_MET' },
      ...{ conclusion: 'Đã triển khai, chưa có chỉ tiêu', recommendations: ['Bổ sung chỉ tiêu'], ...change },
    };
    return (await ask(record, { input }, person)).recordInspection;
  };

  beforeAll(async () => {
    running = await startCampaigns(clock);
    await fillDirectory(running.store, {
      organizations: {
        [council]: { kind: 'hoi-dong-thi-dua-khen-thuong', level: null, parent: city },
        [office]: { kind: 'phong-noi-vu', level: null, parent: city, to: '2025-07-01' },
        [ward]: { kind: 'phuong', level: 'COMMUNE', parent: city, to: '2025-07-01' },
      },
      roles: [
        [member, council, 'campaign-officer'],
        [clerk, ward, 'campaign-officer'],
        [stranger, 'organization.aaaaaaa3', 'campaign-officer'],
        [reader, province, 'reader'],
      ],
    });
    campaignId = await enterCityPlan(running);
  }, 30_000);
  afterAll(() => running.discard());

  it('are recorded by the inspecting body, by its unit, or from its papers', async () => {
    const entries: [string, string][] = [
      [member, 'OWN'],
      [officer, 'OWN'],
      [archivist, 'TRANSCRIBED'],
    ];
    for (const [person, entry] of entries)
      expect(await inspect({}, person)).toMatchObject({ inspection: { entry } });
    expect(await inspect({}, null)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    for (const person of [clerk, stranger])
      expect(await inspect({}, person)).toMatchObject({
        ...{ __typename: 'Forbidden', code: 'NO_RIGHT', path: ['bodyId'] },
      });
  });

  it('are shown below their campaign to those whom they concern, and to nobody else', async () => {
    const seenBy = async (person: string | null) =>
      (await ask(list, { id: campaignId }, person)).campaign.inspections;
    for (const person of [officer, member, clerk, archivist, reader])
      expect(await seenBy(person)).toMatchObject({ totalCount: 3, completeness: { complete: true } });
    for (const person of [null, stranger])
      expect(await seenBy(person)).toMatchObject({ totalCount: 0, nodes: [] });
    const { nodes } = await seenBy(clerk);
    expect(nodes[0]).toMatchObject({
      ...{ inspectedOn: '2025-03-10', planNumber: '18/KH-UBND', result: 'PARTLY_MET' },
      ...{ organization: { id: ward, asOf: '2025-03-10' }, body: { id: council, asOf: '2025-03-10' } },
      ...{ recommendations: ['Bổ sung chỉ tiêu'], campaign: { id: campaignId, title: 'Thi đua' } },
      inspectorIds: [`post.qb7fhufd.${serial}`, `person.qb7fhufd.${serial}`],
    });
    const r = [{ __typename: 'Inspection', id: nodes[0].id }];
    expect(await ask(entity, { r }, clerk)).toEqual({
      _entities: [{ conclusion: 'Đã triển khai, chưa có chỉ tiêu' }],
    });
    expect(await ask(entity, { r }, stranger)).toEqual({ _entities: [null] });
  });

  it('000.24, 001.17: are made by Phòng Nội vụ as well', async () => {
    expect(await inspect({ bodyId: office })).toMatchObject({ inspection: { entry: 'OWN' } });
  });

  it('are refused by name, in both languages, and leave nothing behind', async () => {
    const before = await running.store.models.events.countDocuments({});
    const faults: [object, string, string[]][] = [
      [{ planIssuedOn: '2025-03-11' }, 'INSPECTED_BEFORE_PLAN', ['inspectedOn']],
      [{ inspectedOn: '2025-05-21' }, 'ACT_IN_THE_FUTURE', ['inspectedOn']],
      [{ inspectedOn: '2024-12-09', planIssuedOn: null }, 'ACT_BEFORE_PLAN', ['inspectedOn']],
      [{ bodyId: city }, 'BODY_DOES_NOT_INSPECT', ['bodyId']],
      [{ organizationId: province }, 'INSPECTED_OUTSIDE_AREA', ['organizationId']],
      [{ organizationId: 'organization.zzzzzzzz' }, 'NOT_KNOWN_YET', ['organizationId']],
      [{ campaignId: `campaign.qb7fhufd.${serial}` }, 'CAMPAIGN_NOT_ISSUED', ['campaignId']],
      [{ inspectorIds: [city] }, 'WRONG_FORM', ['inspectorIds', '0']],
      [{ conclusion: ' ' }, 'EMPTY_TEXT', ['conclusion']],
    ];
    for (const [change, code, path] of faults) {
      const refusal = await inspect(change);
      expect(refusal).toMatchObject({ code, path });
      expect(refusal.messageEn).not.toBe(refusal.message);
    }
    expect(await running.store.models.events.countDocuments({})).toBe(before);
  });
});
