import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import { newPlanId, planInput, transcribePlan } from '../system/plans.ts';
import { startSystem } from '../system/start-system.ts';
import type { InstanceProcessName, System } from '../system/system.ts';

const uongBi = 'organization.knxrwj7q';
const haiPhong = 'Thành phố Hải Phòng';
const minutes = (n: number) => n * 60_000;

// `npm start -- --instances infra/instances/2025.json`: the default, Quảng Ninh, Hải Phòng and phường Uông Bí.
describe('every level its own instance', () => {
  let system: System;
  /** Processes of the default and of the registry: what a ward's instance is cut off from. */
  const others = ['organizations', 'campaigns', 'awards', 'conferences', 'registry', 'kafka'] as const;

  beforeAll(async () => {
    const args = ['--instances', 'infra/instances/2025.json'];
    system = await startSystem({ args, readyMs: minutes(6) });
  }, minutes(7));
  afterAll(() => system?.discard(), minutes(1));

  const wholeNation = async (page = 100) => {
    const query = `query($first: Int, $after: String) { campaigns(first: $first, after: $after) {
      totalCount completeness { complete missing } pageInfo { hasNextPage endCursor }
      nodes { id issuer { name } parent { id title } children { nodes { id title } } } } }`;
    const nodes = [];
    let totalCount = 0;
    for (let after: string | null = null; ;) {
      const { data, text } = await system.graph(query, { first: page, after }, 'analyst');
      if (!data) throw new Error(text);
      nodes.push(...data.campaigns.nodes);
      totalCount = data.campaigns.totalCount;
      if (!data.campaigns.pageInfo.hasNextPage) return { nodes, totalCount };
      after = data.campaigns.pageInfo.endCursor;
    }
  };
  const statistics = (as = 'analyst') =>
    system.graph(
      '{ campaigns { totalCount completeness { complete missing } } campaignStatistics { count } }',
      {},
      as,
    );
  const storedAt = async (instance?: string): Promise<string[]> => {
    const database = await system.database('campaigns', instance);
    const rows = await database
      .collection('campaigns')
      .find({}, { projection: { _id: 1 } })
      .toArray();
    return rows.map(({ _id }) => String(_id)).toSorted();
  };
  const issuersOf = (ids: readonly string[]): string[] =>
    [...new Set(ids.map((id) => id.split('.')[1] ?? ''))].toSorted();

  it('has the documents where their units are at home, those of units that have ended too', async () => {
    // Huyện An Lão, quận Đồ Sơn, xã Cẩm Giang, and Hải Phòng before and after 1 July 2025.
    const atHaiPhong = issuersOf(await storedAt('hai-phong'));
    expect(atHaiPhong).toEqual(['r665b5nn', 't4dyhl6t', 'uk7gzzjl', 'umw7knfm', 'xhyhcetf']);
    // Tỉnh Quảng Ninh and thành phố Cẩm Phả.
    expect(issuersOf(await storedAt('quang-ninh'))).toEqual(['gddna4ji', 'qb7fhufd']);
    expect(issuersOf(await storedAt('phuong-uong-bi'))).toEqual(['knxrwj7q']);
    expect(await storedAt()).toEqual([]);
  });

  it('is one list for the analyst, page by page, with what each plan carries out, wherever that is', async () => {
    const { nodes, totalCount } = await wholeNation();
    const stored = await Promise.all(['hai-phong', 'quang-ninh', 'phuong-uong-bi'].map(storedAt));
    const ids = nodes.map(({ id }) => String(id));
    expect(ids.toSorted()).toEqual(stored.flat().toSorted());
    expect(totalCount).toBe(nodes.length);
    expect((await wholeNation(2)).nodes).toEqual(nodes);
    const ward = nodes.find(({ issuer }) => issuer.name === 'Phường Uông Bí');
    expect(ward.parent).toEqual({
      id: expect.stringMatching(/^campaign\.gddna4ji\./),
      title: expect.any(String),
    });
    const above = nodes.find(({ id }) => id === ward.parent.id);
    expect(above.children.nodes).toMatchObject([{ id: ward.id }]);
    const { data } = await statistics();
    expect(data.campaignStatistics.count).toBe(totalCount);
  });

  it(
    'an official works at the ward’s own instance; the analyst sees the same plan by the same id',
    async () => {
      const id = await issueAtTheWard('Kế hoạch phát động thi đua quý IV', '35/KH-UBND');
      expect(await storedAt('phuong-uong-bi')).toContain(id);
      const { nodes } = await wholeNation();
      expect(nodes.find((each) => each.id === id)).toMatchObject({ issuer: { name: 'Phường Uông Bí' } });
      // The province's instance knows it as carried out from its own plan.
      const { data } = await system.graph(
        'query($id: ID!) { campaign(id: $id) { title status } }',
        { id },
        'analyst',
      );
      expect(data.campaign).toEqual({ title: 'Kế hoạch phát động thi đua quý IV', status: 'ISSUED' });
    },
    minutes(1),
  );

  it(
    'cut off from all others, the ward goes on; they hear of it later, in order',
    async () => {
      for (const name of others) system.signal(name, 'SIGSTOP');
      let id = '';
      try {
        id = await issueAtTheWard('Kế hoạch khi mất liên lạc', '36/KH-UBND');
        expect(await storedAt('phuong-uong-bi')).toContain(id);
      } finally {
        for (const name of others) system.signal(name, 'SIGCONT');
      }
      await eventually(async () => (await statistics()).data?.campaigns.completeness.complete, 60_000);
      // Another service at another home has heard of the plan, which is told after its draft: it can be rewarded under.
      const awards = await system.database('awards');
      await eventually(
        async () => awards.collection('known_campaigns').findOne({ _id: id as never }),
        60_000,
      );
    },
    minutes(3),
  );

  describe('without Hải Phòng', () => {
    const name: InstanceProcessName = 'campaigns@hai-phong';
    let before: Readonly<Record<string, number>>;
    beforeAll(() => {
      before = system.pids();
      system.signal(name, 'SIGSTOP');
    });
    afterAll(() => system.signal(name, 'SIGCONT'));

    it(
      'every list says so, official totals refuse, others answer',
      async () => {
        const { data, errors, text } = await statistics();
        expect(data.campaigns).toMatchObject({ completeness: { complete: false, missing: [haiPhong] } });
        expect(data.campaignStatistics).toBeNull();
        expect(errors).toMatchObject([
          { path: ['campaigns'], extensions: { code: 'JURISDICTION_UNAVAILABLE', jurisdiction: haiPhong } },
          {
            path: ['campaignStatistics'],
            extensions: { code: 'INCOMPLETE_TOTAL', jurisdictions: [haiPhong] },
          },
        ]);
        expect(JSON.parse(text).extensions).toEqual({
          partial: [{ logical: 'campaigns', jurisdiction: haiPhong }],
        });
        const ward = await system.graph(
          `{ campaigns(filter: { issuerId: "${uongBi}" }) { totalCount completeness { complete } }
           campaignStatistics(filter: { issuerId: "${uongBi}" }) { count } }`,
        );
        expect(ward.errors).toEqual([]);
        expect(ward.data.campaignStatistics.count).toBe(ward.data.campaigns.totalCount);
        const id = newPlanId();
        expect(await transcribePlan(system.graph, planInput(id))).toMatchObject({
          __typename: 'TranscribeCampaignSuccess',
        });
      },
      minutes(1),
    );

    it(
      'is whole again when it is back, and nothing else was restarted',
      async () => {
        system.signal(name, 'SIGCONT');
        await eventually(async () => (await statistics()).errors.length === 0, 30_000);
        const { data } = await statistics();
        expect(data.campaigns.completeness).toEqual({ complete: true, missing: [] });
        expect(data.campaignStatistics.count).toBe(data.campaigns.totalCount);
        expect(system.pids()).toEqual(before);
      },
      minutes(1),
    );
  });

  /** Drafts in the name of one official of the ward, and issues in that of another. */
  async function issueAtTheWard(title: string, documentNumber: string): Promise<string> {
    const draft = await system.graph(
      `mutation($input: DraftCampaignInput!) { draftCampaign(input: $input) {
        ... on DraftCampaignSuccess { campaign { id } } ... on UserError { code message } } }`,
      {
        input: {
          content: {
            ...{ documentType: 'PLAN', title, issuerId: uongBi },
            issuingOrgan: 'Ủy ban nhân dân phường Uông Bí',
          },
        },
      },
      'uong-bi-official',
    );
    const id: string | undefined = draft.data?.draftCampaign.campaign?.id;
    if (!id) throw new Error(draft.text);
    const issue = await system.graph(
      `mutation($input: IssueCampaignInput!) { issueCampaign(input: $input) {
        ... on IssueCampaignSuccess { campaign { id } } ... on UserError { code message } } }`,
      {
        input: {
          ...{ campaignId: id, documentNumber, issuedOn: '2025-10-06' },
          signer: { name: 'Người Ký Mẫu', position: 'Chủ tịch', capacity: 'TM' },
        },
      },
      'uong-bi-authority',
    );
    expect(issue.data?.issueCampaign).toEqual({ campaign: { id } });
    return id;
  }
});
