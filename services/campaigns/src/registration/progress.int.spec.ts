import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archivist, city } from '../testing/start-campaigns.ts';
import { startRegistrations } from './registrations.fixture.ts';

describe('what was registered', () => {
  let world: Awaited<ReturnType<typeof startRegistrations>>;

  beforeAll(async () => {
    world = await startRegistrations();
  }, 30_000);
  afterAll(() => world.discard());

  it('goes on: the unit tells its progress, or whoever got its paper enters it', async () => {
    const campaignId = await world.enter();
    const { registration } = await world.run(
      'registerForCampaign',
      world.registering(campaignId, {
        targets: [{ name: 'Đường hoa', value: 10, direction: 'AT_LEAST' }],
        works: [{ name: 'Cầu' }],
      }),
    );
    expect(registration).toMatchObject({ entry: 'OWN', isLate: null });
    const registrationId = registration.id;
    const first = {
      ...{ registrationId, asOf: '2025-03-31', targets: [{ order: 1, value: 9 }] },
      works: [{ order: 1, percent: 50, allocated: 5_000_000_000 }],
    };
    expect(await world.run('reportProgress', first, null)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect((await world.run('reportProgress', first)).registration.targets[0].reached).toBe(false);
    const second = {
      ...{ registrationId, asOf: '2025-04-30', targets: [{ order: 1, value: 10, note: 'theo báo cáo' }] },
      works: [{ order: 1, disbursed: 5_000_000_000, finishedOn: '2025-04-20' }],
    };
    const now = (await world.run('reportProgress', second, archivist)).registration;
    expect(now.targets[0]).toMatchObject({
      ...{ reached: true, latest: { asOf: '2025-04-30', value: 10, note: 'theo báo cáo' } },
    });
    expect(now.works[0]).toMatchObject({
      ...{ percent: 100, allocated: 5_000_000_000, disbursed: 5_000_000_000, finishedOn: '2025-04-20' },
    });
    expect(now.progress.nodes.map(({ asOf, entry }: Record<string, string>) => [asOf, entry])).toEqual([
      ['2025-04-30', 'TRANSCRIBED'],
      ['2025-03-31', 'OWN'],
    ]);
    expect(await world.run('reportProgress', first)).toMatchObject({
      code: 'PROGRESS_BEFORE_LAST',
      path: ['asOf'],
    });
    const unknown = 'registration.qb7fhufd.01970000-0000-7000-8000-00000000000f';
    expect(await world.run('reportProgress', { ...first, registrationId: unknown })).toMatchObject({
      ...{ __typename: 'NotFound', code: 'REGISTRATION_UNKNOWN', path: ['registrationId'] },
    });
  });

  it('is counted for the duties of a plan, each day of reports once', async () => {
    const plan = await world.enter();
    const registrations = world.queries();
    const targets = [{ name: 'Đường hoa' }];
    const { registration } = await world.run('registerForCampaign', world.registering(plan, { targets }));
    const act = { id: registration.id, organization: city };
    expect(await registrations.progressOnPlan(plan)).toEqual([]);
    for (const asOf of ['2025-03-01', '2025-04-01'])
      await world.run('reportProgress', {
        ...{ registrationId: registration.id, asOf, targets: [{ order: 1, value: 1 }] },
      });
    expect(await registrations.onPlan(plan)).toEqual([{ ...act, day: '2025-02-01' }]);
    expect(await registrations.progressOnPlan(plan)).toEqual([
      { ...act, day: '2025-03-01' },
      { ...act, day: '2025-04-01' },
    ]);
  });

  it('is counted, listed and looked up by index; counting reads none of it', async () => {
    const plan = await world.enter();
    const database = world.store.connection.db!;
    await database.setProfilingLevel('all');
    await world.run('registerForCampaign', world.registering(plan));
    await world.queries().onPlan(plan);
    await world.client.ask(`{ campaign(id: "${plan}") { registrations { totalCount } } }`);
    await database.setProfilingLevel('off');
    const done = async (collection: string) =>
      database
        .collection('system.profile')
        .find({ ns: `${database.databaseName}.${collection}`, 'command.find': collection })
        .toArray();
    expect(await done('registration_acts')).toMatchObject([
      { planSummary: expect.stringMatching(/^IXSCAN/), docsExamined: 0 },
    ]);
    const found = await done('registrations');
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(({ planSummary }) => String(planSummary).includes('COLLSCAN'))).toEqual([]);
  });
});
