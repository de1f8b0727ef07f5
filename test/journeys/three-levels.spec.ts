import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import { newDataDir, startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';
import { act, type Answered, attempt } from './three-levels/acts.ts';
import { cityPlan, provincialPlan, unitPlan } from './three-levels/papers.ts';
import {
  agencies,
  asked,
  camPha,
  communes,
  officialOf,
  quangNinh,
  successors,
} from './three-levels/units.ts';

const minutes = (n: number) => n * 60_000;
const signer = { name: 'Người mẫu Ký', position: 'Chủ tịch', capacity: 'TM' };
const inScope = [...communes, ...agencies];

/** How far a plan has come: who is counted, who has acted, who is missing by name. */
const coverageQuery = `query ($id: ID!, $level: OrganizationLevel) { campaign(id: $id) {
  coverage(level: $level) { inScope acted due unresolved { subject }
    missing(first: 100) { totalCount nodes { id name } } } } }`;

/**
 * The drive of a province through three levels, each of which has an instance of its own: Quảng Ninh, Cẩm Phả, and one
 * of its wards; the other wards are at home with the city. It begins ten days before the city ends.
 */
describe('a drive through three levels, and through the end of one of them', () => {
  const dataDir = newDataDir();
  const start = (day: string) => {
    const file = fileURLToPath(new URL('three-levels/instances.json', import.meta.url));
    const env = { THIDUA_CLOCK: `${day}T01:00:00Z` };
    return startSystem({ dataDir, args: ['--instances', file], env, readyMs: minutes(5) });
  };
  let system: System;
  let province: string;
  let city: string;

  beforeAll(async () => {
    system = await start('2025-06-20');
    const assign = ['assignRole', 'assignment { id }'] as const;
    for (const unit of [quangNinh, camPha, ...inScope, ...successors]) {
      const role = { personId: officialOf(unit), organizationId: unit, role: 'campaign-authority' };
      const from = {
        validFrom: successors.includes(unit) ? '2025-07-01' : '2025-01-01',
        basis: 'Hành trình',
      };
      await act(system.graph, assign, { ...role, ...from }, 'administrator');
    }
  }, minutes(7));
  afterAll(() => system?.discard(), minutes(1));

  /** Drafts and issues a plan in the name of its issuer's official. */
  const issue = async (content: { readonly issuerId: string }, number: string): Promise<string> => {
    const official = officialOf(content.issuerId);
    const drafted = await act(system.graph, ['draftCampaign', 'campaign { id }'], { content }, official);
    const campaignId: string = drafted.campaign.id;
    const input = { campaignId, documentNumber: number, issuedOn: '2025-06-20', signer };
    await act(system.graph, ['issueCampaign', 'campaign { id }'], input, official);
    return campaignId;
  };
  const coverage = async (id: string, level: string | null = null): Promise<Answered> => {
    const { data, text } = await system.graph(coverageQuery, { id, level });
    if (!data?.campaign) throw new Error(text);
    return data.campaign.coverage;
  };

  it(
    'the province asks, the city asks below it, and launches',
    async () => {
      province = await issue(provincialPlan, '285/KH-UBND');
      city = await issue(cityPlan(province), '410/KH-UBND');
      const input = { campaignId: city, launchedOn: '2025-06-20', occasion: 'Lễ phát động' };
      await act(system.graph, ['launchCampaign', 'campaign { status }'], input, officialOf(camPha));
      // The plan of the city reaches the province's instance over Kafka.
      await eventually(async () => (await coverage(province)).acted === 1, 40_000);
      const below = await coverage(province);
      expect(below.inScope).toBe(13);
      expect(below.missing.nodes.map(({ name }: { name: string }) => name)).not.toContain(
        'Thành phố Cẩm Phả',
      );
    },
    minutes(2),
  );

  it(
    'nobody has acted, then one after the other, then all: by name and at every level',
    async () => {
      const before = await coverage(city);
      expect(before).toMatchObject({ inScope: 18, acted: 0, due: '2025-06-25' });
      expect(before.unresolved).toEqual([{ subject: 'ENTERPRISE' }]);
      const missing: { id: string; name: string }[] = before.missing.nodes;
      expect(missing.map(({ id }) => id).toSorted()).toEqual(inScope.toSorted());
      expect(missing.map(({ name }) => name)).toContain('Phường Mông Dương');
      for (const unit of asked) expect(missing.map(({ id }) => id)).not.toContain(unit);

      for (const [index, unit] of inScope.entries()) {
        await issue(unitPlan(unit, city, `Kế hoạch triển khai ${index + 1}`), `${21 + index}/KH-UBND`);
        await eventually(async () => (await coverage(city)).acted === index + 1, 40_000);
      }
      expect(await coverage(city)).toMatchObject({ inScope: 18, acted: 18, missing: { totalCount: 0 } });
      // 171 communes of the province, 15 of which act through the city.
      await eventually(async () => (await coverage(province, 'COMMUNE')).acted === communes.length, 40_000);
      expect(await coverage(province)).toMatchObject({ inScope: 13, acted: 1 });
    },
    minutes(5),
  );

  it('what the asked send beside it counts for nobody', async () => {
    const [unit = ''] = asked;
    const refused = await attempt(
      system.graph,
      ['draftCampaign', 'campaign { id }'],
      { content: unitPlan(unit, city, '…') },
      officialOf(camPha),
    );
    expect(refused).toMatchObject({ __typename: 'Forbidden' });
  });
});
