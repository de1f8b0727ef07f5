import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import type { Envelope } from '@thidua/event-contracts';
import { archivist, city, type RunningCampaigns, startCampaigns } from '../testing/start-campaigns.ts';
import { unitRecordsProjection } from './unit-records.projection.ts';

const province = 'organization.gddna4ji';
const ward = 'organization.jdtlzi5c';
const neighbour = 'organization.ndjx6cau';
const version = (name: string, level: string | null, parent: string | null) => ({
  ...{ name, level, parent, kind: 'any', basis: null, codes: [], validFrom: null, validTo: null },
});
const event = (id: string, versions: object[], predecessors: object[] = []) =>
  ({
    type: `vn.thidua.organization-${predecessors.length > 0 ? 'reorganized' : 'transcribed'}.v1`,
    data: { id, versions, predecessors, successors: [] },
  }) as unknown as Envelope;

const told = [
  event(province, [version('Tỉnh Quảng Ninh', 'PROVINCE', null)]),
  event(city, [version('Thành phố Cẩm Phả', 'DISTRICT', province)]),
  event(ward, [version('Phường Cửa Ông', 'COMMUNE', city)], [{ organization: neighbour, share: 'PARTIAL' }]),
  event(neighbour, [version('Thành phố Hạ Long', 'DISTRICT', province)]),
  event(`${city}.01a1fdda-2e00-7f1e-8273-04857296cabb`, [version('Phòng Nội vụ', null, city)]),
];

const text = `
KẾ HOẠCH
Ủy ban nhân dân thành phố Cẩm Phà giao phường Cửa Ông và
thành phố Hạ Long chào mừng Đại hội Đảng bộ thành phố lần thứ XXIV,
thực hiện Nghị quyết Đại hội Đảng bộ thành phố lần thứ XXV.`;
const content = { documentType: 'PLAN', title: 'Phát động', issuerId: city, issuingOrgan: 'Ủy ban nhân dân' };
const fields = 'rule severity message messageEn place line words legalBasis isConfirmed';
const check = `query($input: CheckCampaignDraftInput!) { checkCampaignDraft(input: $input) {
  __typename ... on CampaignDraftCheck { findings { ${fields} } } ... on UserError { code path } } }`;
const transcribe = `mutation($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
  __typename ... on TranscribeCampaignSuccess { campaign { id findings { ${fields} } } } } }`;

describe('the plan checker', () => {
  let running: RunningCampaigns;

  beforeAll(async () => {
    running = await startCampaigns(createClock('2025-05-20T01:00:00Z'));
    for (const each of told)
      for (const { collection, operation } of unitRecordsProjection.on[
        each.type.slice('vn.thidua.'.length)
      ]?.(each) ?? [])
        await running.store.connection
          .collection<{ _id: string }>(collection)
          .bulkWrite([operation as never]);
  }, 30_000);
  afterAll(() => running.discard());

  const signedIn = async () => ({ authorization: `Bearer ${await running.identity.tokenFor(archivist)}` });
  const ask = async (input: object) =>
    (await running.client.ask(check, { input }, await signedIn())).json.data.checkCampaignDraft;

  it('finds by rule and line what contradicts itself in a pasted draft, and knows who is kin', async () => {
    const { __typename, findings } = await ask({ content, text });
    expect(__typename).toBe('CampaignDraftCheck');
    expect(findings).toMatchObject([
      { rule: 'UNIT_NAME_MISSPELT', severity: 'WARNING', line: 3, words: 'Cẩm Phà', isConfirmed: false },
      { rule: 'UNIT_NOT_KIN', severity: 'ERROR', line: 4, words: 'thành phố Hạ Long', place: 'Dòng 4' },
      { rule: 'ORDINAL_CONTRADICTS', severity: 'ERROR', line: 5 },
    ]);
    expect(findings[0].message).toBe('Tên “Cẩm Phà” có thể viết sai: Thành phố Cẩm Phả.');
    expect(findings[2].messageEn).toContain('it should be XXIII');
  });

  it('judges a draft by its day', async () => {
    const citation = { type: 'NĐ', place: 'PREAMBLE', source: { text: 'Nghị định', line: 1 } };
    const citations = [{ ...citation, number: '98/2023/NĐ-CP', issuedOn: '2023-12-31' }];
    const rulesOn = async (issuedOn: string) =>
      (await ask({ issuedOn, content: { ...content, citations } })).findings.map(
        ({ rule }: { rule: string }) => rule,
      );
    expect(await rulesOn('2023-12-30')).toEqual(['DATED_BEFORE_CITATION']);
    expect(await rulesOn('2025-06-30')).toEqual([]);
    expect(await rulesOn('2025-07-01')).toEqual(['BASIS_NOT_IN_FORCE']);
  });

  it('tells of a stored plan what was kept of it', async () => {
    const headers = await signedIn();
    const requirements = [{ text: 'Thành phố Hạ Long thực hiện.', line: 12, lineTo: 14 }];
    const input = { issuedOn: '2025-01-02', completeness: 'WHOLE', content: { ...content, requirements } };
    const { json } = await running.client.ask(transcribe, { input }, headers);
    expect(json.data.transcribeCampaign.campaign.findings).toMatchObject([
      { rule: 'NUMBER_UNKNOWN', severity: 'INFO', place: 'Toàn văn bản', line: null },
      { rule: 'UNIT_NOT_KIN', place: 'Dòng 12–14', words: 'Thành phố Hạ Long' },
    ]);
  });

  it('is for those who have signed in', async () => {
    const { json } = await running.client.ask(check, { input: { content, text } });
    expect(json.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', retryable: false } }]);
  });

  it('refuses a copy that is too long', async () => {
    expect(await ask({ content, text: 'x'.repeat(60_001) })).toEqual({
      ...{ __typename: 'InvalidInput', code: 'TEXT_TOO_LONG', path: ['text'] },
    });
  });
});
