import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import {
  archivist,
  authority,
  city,
  officer,
  type RunningCampaigns,
  startCampaigns,
} from './testing/start-campaigns.ts';

const clock = createClock('2025-05-20T01:00:00Z');
const fields = `__typename ... on UserError { code message messageEn path }`;
const campaignFields = `campaign { id title status documentNumber issuedOn issuer { id asOf } signer { name capacity } }`;
const transcribe = `mutation($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
  ${fields} ... on InvalidInput { faults { path code } } ... on TranscribeCampaignSuccess { ${campaignFields} } } }`;
const draft = `mutation($input: DraftCampaignInput!) { draftCampaign(input: $input) {
  ${fields} ... on DraftCampaignSuccess { ${campaignFields} } } }`;
const issue = `mutation($input: IssueCampaignInput!) { issueCampaign(input: $input) {
  ${fields} ... on IssueCampaignSuccess { ${campaignFields} } } }`;

const plan = (change: object = {}) => ({
  documentType: 'PLAN',
  title: 'Phát động phong trào thi đua đặc biệt',
  issuerId: city,
  issuingOrgan: 'Ủy ban nhân dân thành phố Cẩm Phả',
  ...change,
});
const signer = { name: 'Nguyễn Thị Thử', position: 'Chủ tịch', capacity: 'TM' };

describe('the campaigns subgraph', () => {
  let running: RunningCampaigns;
  let asArchivist: Record<string, string>;
  let asOfficer: Record<string, string>;

  beforeAll(async () => {
    running = await startCampaigns(clock);
    asArchivist = await as(archivist);
    asOfficer = await as(officer);
  }, 30_000);
  afterAll(() => running.discard());

  const as = async (person: string) => ({
    authorization: `Bearer ${await running.identity.tokenFor(person)}`,
  });
  const enter = async (input: object, headers = asArchivist) =>
    (await running.client.ask(transcribe, { input }, headers)).json.data.transcribeCampaign;
  const stored = () => running.store.models.events.countDocuments({});

  it('enters a plan, and shows it to everybody', async () => {
    const entered = await enter({
      issuedBetween: { from: '2024-11-29', to: '2024-12-31' },
      completeness: 'WHOLE',
      signer,
      content: plan(),
    });
    expect(entered).toMatchObject({
      __typename: 'TranscribeCampaignSuccess',
      campaign: {
        status: 'TRANSCRIBED',
        issuer: { id: city, asOf: '2024-11-29' },
        signer: { name: signer.name },
      },
    });
    const anonymous = await running.client.ask(`query($id: ID!) { campaign(id: $id) { title } }`, {
      id: entered.campaign.id,
    });
    expect(anonymous.json.data.campaign).toEqual({ title: plan().title });
  });

  it('keeps the signer’s name out of the events', async () => {
    const events = JSON.stringify(await running.store.models.events.find({}).lean().exec());
    expect(events).toContain('person.qb7fhufd.');
    expect(events).not.toContain(signer.name);
  });

  it('stores text in NFC, and finds it without accents', async () => {
    const title = 'Đẩy mạnh phong trào Đồ Sơn'.normalize('NFD');
    const entered = await enter({ issuedOn: '2025-01-02', completeness: 'WHOLE', content: plan({ title }) });
    expect(entered.campaign.title).toBe(title.normalize('NFC'));
    const search = `query($text: String!) { campaigns(filter: { text: $text }) { totalCount nodes { title } } }`;
    for (const text of ['do son', 'ĐỒ SƠN', title])
      expect((await running.client.ask(search, { text })).json.data.campaigns.totalCount).toBe(1);
    expect((await running.client.ask(search, { text: '.*' })).json.data.campaigns.totalCount).toBe(0);
  });

  it('answers a repeated key with the same campaign', async () => {
    const input = { idempotencyKey: 'once', issuedOn: '2025-01-03', completeness: 'WHOLE', content: plan() };
    const [first, second] = [await enter(input), await enter(input)];
    expect(second).toEqual(first);
    const other = await enter({ ...input, issuedOn: '2025-01-04' });
    expect(other).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] });
  });

  it.each([
    ['a day that the calendar lacks', { issuedOn: '2025-02-30', content: plan() }, 'NOT_A_DAY', ['issuedOn']],
    [
      'an empty title',
      { issuedOn: '2025-01-02', content: plan({ title: '  ' }) },
      'EMPTY_TEXT',
      ['content', 'title'],
    ],
    [
      'a title without end',
      { issuedOn: '2025-01-02', content: plan({ title: 'x'.repeat(3000) }) },
      'TEXT_TOO_LONG',
      ['content', 'title'],
    ],
    [
      'a period that ends before it starts',
      {
        issuedOn: '2025-01-02',
        content: plan({ period: { from: '2025-05-01', to: '2025-04-30', source: { text: '…' } } }),
      },
      'PERIOD_ENDS_BEFORE_START',
      ['content', 'period', 'to'],
    ],
    [
      'an id of the wrong type',
      { issuedOn: '2025-01-02', content: plan({ parentId: city }) },
      'WRONG_ID_TYPE',
      ['content', 'parentId'],
    ],
    [
      'an issuer that nobody knows',
      { issuedOn: '2025-01-02', content: plan({ issuerId: 'organization.zzzzzzzz' }) },
      'NOT_KNOWN_YET',
      ['content', 'issuerId'],
    ],
    [
      'a plan dated before a document that it cites',
      {
        issuedOn: '2024-11-28',
        content: plan({
          citations: [
            {
              number: '281/KH-UBND',
              type: 'KH',
              issuedOn: '2024-11-29',
              place: 'PREAMBLE',
              source: { text: '…' },
            },
          ],
        }),
      },
      'DATED_BEFORE_CITED_DOCUMENT',
      ['issuedOn'],
    ],
  ])('refuses %s by name, in both languages, and stores nothing', async (_what, input, code, path) => {
    const before = await stored();
    const refusal = await enter({ completeness: 'WHOLE', ...input });
    expect(refusal).toMatchObject({ code, path });
    expect(refusal.message).toMatch(/\p{Script=Latin}/u);
    expect(refusal.messageEn).not.toBe(refusal.message);
    expect(await stored()).toBe(before);
  });

  it('lets nobody transcribe who has no right to', async () => {
    const input = { issuedOn: '2025-01-02', completeness: 'WHOLE', content: plan() };
    expect(await enter(input, {})).toMatchObject({ __typename: 'Forbidden', code: 'SIGN_IN_REQUIRED' });
    expect(await enter(input, asOfficer)).toMatchObject({ __typename: 'Forbidden', code: 'NO_RIGHT' });
  });

  it('hides a draft from all but those who may read it', async () => {
    const written = (
      await running.client.ask(draft, { input: { content: plan({ title: 'Dự thảo' }) } }, asOfficer)
    ).json.data.draftCampaign;
    expect(written).toMatchObject({ campaign: { status: 'DRAFT', issuer: { id: city, asOf: null } } });
    const { id } = written.campaign;
    const find = `query($id: ID!) { campaign(id: $id) { id } campaigns(filter: { status: DRAFT }) { totalCount } }`;
    const seenBy = async (headers: Record<string, string>) =>
      (await running.client.ask(find, { id }, headers)).json.data;
    expect(await seenBy(asOfficer)).toEqual({ campaign: { id }, campaigns: { totalCount: 1 } });
    expect(await seenBy(asArchivist)).toEqual({ campaign: { id }, campaigns: { totalCount: 1 } });
    expect(await seenBy({})).toEqual({ campaign: null, campaigns: { totalCount: 0 } });
    const entity = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Campaign { id } } }`;
    const asked = await running.client.ask(entity, { r: [{ __typename: 'Campaign', id }] });
    expect(asked.json.data._entities).toEqual([null]);
  });

  it('issues a draft by someone with authority, once, under a number of its own', async () => {
    const headers = await as(authority);
    const written = (await running.client.ask(draft, { input: { content: plan() } }, headers)).json.data
      .draftCampaign;
    const input = {
      campaignId: written.campaign.id,
      documentNumber: '12/KH-UBND',
      issuedOn: '2025-05-19',
      signer,
    };
    const run = async (by: Record<string, string> = headers, change = {}) =>
      (await running.client.ask(issue, { input: { ...input, ...change } }, by)).json.data.issueCampaign;
    expect(await run(asOfficer)).toMatchObject({ code: 'NO_RIGHT' });
    expect(await run({})).toMatchObject({ code: 'CAMPAIGN_UNKNOWN', path: ['campaignId'] });
    expect(await run()).toMatchObject({ campaign: { status: 'ISSUED', documentNumber: '12/KH-UBND' } });
    expect(await run()).toMatchObject({ code: 'CAMPAIGN_NOT_A_DRAFT' });
    const next = (await running.client.ask(draft, { input: { content: plan() } }, headers)).json.data
      .draftCampaign;
    expect(await run(headers, { campaignId: next.campaign.id })).toMatchObject({
      code: 'DOCUMENT_NUMBER_TAKEN',
    });
  });

  it('pages through a list with cursors that say nothing of where a row lives', async () => {
    const list = `query($after: String) { campaigns(first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id issuedOn } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: any = (await running.client.ask(list, { after })).json.data.campaigns; // oxlint-disable-line no-explicit-any
      seen.push(...page.nodes.map((node: { id: string }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      expect(page.totalCount).toBe(4);
    } while (after);
    expect(new Set(seen).size).toBe(4);
    const tooMany = await running.client.ask(`{ campaigns(first: 101) { totalCount } }`);
    expect(tooMany.json.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'FIRST_TOO_LARGE',
    });
  });

  it('may carry out a plan of which only the latest day is known', async () => {
    const parent = await enter({
      issuedBetween: { to: '2025-02-01' },
      completeness: 'CITED_ONLY',
      content: plan(),
    });
    const content = plan({ parentId: parent.campaign.id });
    const entered = await enter({ issuedOn: '2025-01-10', completeness: 'WHOLE', content });
    expect(entered).toMatchObject({ __typename: 'TranscribeCampaignSuccess' });
  });
});
