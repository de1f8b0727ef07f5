import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@thidua/test-kit';
import { newDataDir, startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';
import { act, type Answered, attempt } from './three-levels/acts.ts';
import {
  cityPlan,
  finalReportOf,
  provincialPlan,
  registrationOf,
  transferOf,
  unitPlan,
} from './three-levels/papers.ts';
import { coverageOf, custodyOf, dutyOf, standingOf } from './three-levels/questions.ts';
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
/** Of a final report, by services/campaigns/src/report/data. */
const sections = ['RESULTS', 'MODELS', 'LIMITS', 'CAUSES', 'LESSONS', 'TASKS_AHEAD'];

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

  it(
    'the province asks, the city asks below it, and launches',
    async () => {
      province = await issue(provincialPlan, '285/KH-UBND');
      city = await issue(cityPlan(province), '410/KH-UBND');
      const input = { campaignId: city, launchedOn: '2025-06-20', occasion: 'Lễ phát động' };
      await act(system.graph, ['launchCampaign', 'campaign { status }'], input, officialOf(camPha));
      // The plan of the city reaches the province's instance over Kafka.
      await eventually(async () => (await coverageOf(system.graph, province)).acted === 1, 40_000);
      const below = await coverageOf(system.graph, province);
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
      const before = await coverageOf(system.graph, city);
      expect(before).toMatchObject({ inScope: 18, acted: 0, due: '2025-06-25' });
      expect(before.unresolved).toEqual([{ subject: 'ENTERPRISE' }]);
      const missing: { id: string; name: string }[] = before.missing.nodes;
      expect(missing.map(({ id }) => id).toSorted()).toEqual(inScope.toSorted());
      expect(missing.map(({ name }) => name)).toContain('Phường Mông Dương');
      for (const unit of asked) expect(missing.map(({ id }) => id)).not.toContain(unit);

      for (const [index, unit] of inScope.entries()) {
        await issue(unitPlan(unit, city, `Kế hoạch triển khai ${index + 1}`), `${21 + index}/KH-UBND`);
        await eventually(async () => (await coverageOf(system.graph, city)).acted === index + 1, 40_000);
      }
      expect(await coverageOf(system.graph, city)).toMatchObject({
        inScope: 18,
        acted: 18,
        missing: { totalCount: 0 },
      });
      // 171 communes of the province, 15 of which act through the city.
      await eventually(
        async () => (await coverageOf(system.graph, province, 'COMMUNE')).acted === communes.length,
        40_000,
      );
      expect(await coverageOf(system.graph, province)).toMatchObject({ inScope: 13, acted: 1 });
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

  it(
    'all register what the plan demands, tell their progress, and report',
    async () => {
      expect(await dutyOf(system.graph, city, 'REGISTRATION')).toEqual({ met: 0, open: 18 });
      const [first = ''] = inScope;
      const tooLittle = { ...registrationOf(first, city), works: [] };
      const refused = await attempt(
        system.graph,
        ['registerForCampaign', 'registration { id }'],
        tooLittle,
        officialOf(first),
      );
      expect(refused).toMatchObject({ code: 'TOO_FEW_MODELS_OR_WORKS' });

      for (const unit of inScope) {
        const official = officialOf(unit);
        const register = ['registerForCampaign', 'registration { id isLate }'] as const;
        const { registration } = await act(system.graph, register, registrationOf(unit, city), official);
        expect(registration.isLate).toBe(false);
        const progress = {
          ...{ registrationId: registration.id, asOf: '2025-06-20' },
          targets: [{ order: 1, value: 100 }],
          works: [{ order: 1, percent: 100, disbursed: 100_000_000, finishedOn: '2025-06-20' }],
        };
        const report = ['reportProgress', 'registration { targets { reached } }'] as const;
        const told = await act(system.graph, report, progress, official);
        expect(told.registration.targets).toEqual([{ reached: true }]);
        const submit = ['submitReport', 'report { coversWholePeriod isLate }'] as const;
        const submitted = await act(system.graph, submit, finalReportOf(unit, city, sections), official);
        expect(submitted.report).toEqual({ coversWholePeriod: false, isLate: false });
      }
      await eventually(async () => (await dutyOf(system.graph, city, 'REGISTRATION')).met === 18, 40_000);
      await eventually(async () => (await dutyOf(system.graph, city, 'FINAL_REPORT')).met === 18, 40_000);
      expect(await dutyOf(system.graph, city, 'FINAL_REPORT')).toEqual({ met: 18, open: 0 });
    },
    minutes(3),
  );

  describe('on 1 July 2025 the city is no more', () => {
    let before: Answered;
    beforeAll(async () => {
      before = await standingOf(system.graph, city);
      await system.stop();
      system = await start('2025-07-02');
    }, minutes(7));

    it('all of it stands under the city’s name, and counts once; the plan has nobody', async () => {
      expect(before).toMatchObject({
        ...{ children: { totalCount: 18 }, registrations: { totalCount: 18 }, reports: { totalCount: 18 } },
        ...{ issuer: { name: 'Thành phố Cẩm Phả' }, coverage: { inScope: 18, acted: 18 } },
      });
      await eventually(async () => (await custodyOf(system.graph, city)).state === 'ORPHANED', 40_000);
      expect(await standingOf(system.graph, city)).toEqual(before);
      const { data } = await system.graph(
        '{ campaigns(filter: { custody: ORPHANED, orphanedWithinId: "organization.gddna4ji" }, first: 100) { nodes { id } } }',
      );
      expect(data.campaigns.nodes.map(({ id }: { id: string }) => id)).toContain(city);
    }, 90_000);

    it('its own official hands over nothing; the province does, task by task, to the six', async () => {
      const transfer = ['transferCampaign', 'campaign { custody { state } }'] as const;
      const wish = transferOf(city, successors);
      const refused = await attempt(system.graph, transfer, wish, officialOf(camPha));
      expect(refused).toMatchObject({ __typename: 'Forbidden' });
      const lost = { ...wish, heirs: wish.heirs.slice(0, 5) };
      expect(await attempt(system.graph, transfer, lost, officialOf(quangNinh))).toMatchObject({
        __typename: 'InvalidInput',
      });
      await act(system.graph, transfer, wish, officialOf(quangNinh));
      const held = await custodyOf(system.graph, city);
      expect(held.state).toBe('TRANSFERRED');
      expect(held.custodians).toHaveLength(6);
      expect(held.custodians[0]).toMatchObject({
        ...{ organization: { name: 'Phường Cẩm Phả' }, leads: true, tasks: [{ order: 1 }] },
      });
      const tasks = held.custodians.flatMap((each: Answered) =>
        each.tasks.map(({ order }: Answered) => order),
      );
      expect(tasks.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    }, 90_000);

    it('nothing is lost, sent again, or counted twice', async () => {
      expect(await standingOf(system.graph, city)).toEqual(before);
      expect(await coverageOf(system.graph, province, 'COMMUNE')).toMatchObject({
        inScope: 171,
        acted: communes.length,
      });
    }, 60_000);

    it('from now on the one that leads acts for it, and the former official does not', async () => {
      const assess = ['assessReport', 'report { assessment { grade { code } } }'] as const;
      const judgement = { reportId: before.reports.nodes[0].id, grade: 'GOOD', assessedOn: '2025-07-02' };
      const [lead = ''] = successors;
      const refused = await attempt(system.graph, assess, judgement, officialOf(camPha));
      expect(refused).toMatchObject({ __typename: 'Forbidden' });
      await act(system.graph, assess, judgement, officialOf(lead));
    }, 60_000);
  });
});
