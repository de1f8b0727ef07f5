import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { campaignIssuedV1 } from '@thidua/event-contracts';
import { newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import { type Neighbour, startNeighbour } from './open-work/neighbour.fixture.ts';
import {
  commune,
  day,
  district,
  full,
  made,
  make,
  partial,
  province,
  type ReorganizationFixture,
  startReorganizations,
} from './reorganizations.fixture.ts';

const nothing = { campaigns: 0, proposals: 0, conferences: 0 };

describe('the rehearsal of a reorganisation', () => {
  let fixture: ReorganizationFixture;
  let neighbours: readonly Neighbour[];
  const rehearse = (reorganizationId: string, person = fixture.archivist) =>
    fixture.run('rehearseReorganization', person, { reorganizationId });

  beforeAll(async () => {
    fixture = await startReorganizations('2025-06-20');
    const { store, clock, archivist, run } = fixture;
    const starting = (['campaigns', 'awards', 'conferences'] as const).map((logical) =>
      startNeighbour(logical, store.instance, clock),
    );
    neighbours = await Promise.all(starting);
    const sample = campaignIssuedV1.sample;
    const issuer = { id: commune(1), asOf: null };
    for (const to of [null, '2025-06-30', '2025-06-29'])
      await neighbours[0]?.tell(campaignIssuedV1, {
        ...{ ...sample, id: newEntityId('campaign', 'aaaaaaaa'), issuer, period: { from: null, to } },
      });
    const versions = [{ name: 'Phòng Văn hóa - Xã hội', kind: 'phong-van-hoa-xa-hoi', parentId: commune(1) }];
    const bodies = await run('transcribeOrganizations', archivist, { organizations: [{ versions }] });
    const post = {
      kind: 'chu-tich',
      title: 'Chủ tịch',
      validFrom: '2021-07-01',
      basis: 'QĐ 1',
      personName: 'Ông A',
    };
    const posts = [{ ...post, organizationId: commune(1), personId: newEntityId('person', 'aaaaaaaa') }];
    const held = await run('transcribePosts', archivist, { posts });
    if (!bodies.organizations || !held.posts) throw new Error(JSON.stringify([bodies, held]));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(neighbours.map((neighbour) => neighbour.stop()));
    await fixture.stop();
  });

  it('tells what becomes of each unit, what hangs below it, and writes nothing', async () => {
    const id = await fixture.draft([
      make('FORM', made(1), [full(commune(1)), partial(commune(2))], { name: 'Xã Mới Một' }),
      make('SPLIT', made(2), [partial(commune(2))], { name: 'Xã Mới Hai' }),
      { act: 'RENAME', unitId: commune(3), name: 'Xã Ba' },
      { act: 'TRANSFER_PART', unitId: commune(4), from: [partial(commune(5))] },
      { act: 'CONTINUE', unitId: commune(6), parentId: province },
      { act: 'DISSOLVE', unitId: district, legalBasis: '72/2025/QH15' },
    ]);
    const events = await fixture.countEvents();
    const rehearsal = await eventually(async () => {
      const { rehearsal: told } = await rehearse(id);
      return told.isOpenWorkKnown ? told : null;
    }, 40_000);
    expect(rehearsal.faults).toEqual([]);
    expect(rehearsal.totals).toEqual({
      ...{ begins: 2, ends: 3, changes: 2, continues: 2 },
      // Of the district's communes two end and one leaves it; nine are left where they are.
      ...{ posts: 1, bodies: 1, unsettled: 9, openWork: { ...nothing, campaigns: 2 } },
    });
    const units = new Map<string, object>(
      rehearsal.units.nodes.map((unit: { unitId: string }) => [unit.unitId, unit]),
    );
    expect(rehearsal.units.totalCount).toBe(9);
    expect(units.get(commune(1))).toEqual({
      ...{ unitId: commune(1), name: 'Xã 1', fate: 'ENDS', posts: 1, bodies: 1, unsettled: [] },
      before: { asOf: '2025-06-30', name: 'Xã 1' },
      successors: [{ unitId: made(1), name: 'Xã Mới Một', share: 'FULL' }],
      openWork: { ...nothing, campaigns: 2 },
    });
    expect(units.get(commune(2))).toMatchObject({
      successors: [
        { unitId: made(1), share: 'PARTIAL' },
        { unitId: made(2), name: 'Xã Mới Hai', share: 'PARTIAL' },
      ],
    });
    expect(units.get(made(1))).toMatchObject({ fate: 'BEGINS', name: 'Xã Mới Một', before: null, posts: 0 });
    expect(units.get(commune(3))).toMatchObject({ fate: 'CHANGES', name: 'Xã Ba', before: { name: 'Xã 3' } });
    expect(units.get(commune(5))).toMatchObject({
      fate: 'GOES_ON',
      successors: [{ unitId: commune(4) }, { unitId: commune(5) }],
    });
    expect(units.get(district)).toMatchObject({
      fate: 'ENDS',
      unsettled: [3, 4, 5, 7, 8, 9, 10, 11, 12].map((n) => ({ id: commune(n) })),
    });
    expect(await fixture.countEvents()).toBe(events);
    const { organization } = await fixture.ask(
      `query($id: ID!, $asOf: Date) { organization(id: $id, asOf: $asOf) { id } }`,
      { id: made(1), asOf: day },
    );
    expect(organization).toBeNull();
  }, 60_000);

  it('lists all faults, and then touches nothing', async () => {
    const id = await fixture.draft([
      make('SPLIT', made(3), [partial(commune(7))]),
      { act: 'CONTINUE', unitId: made(4) },
    ]);
    const { rehearsal } = await rehearse(id);
    expect(rehearsal.faults).toEqual([
      { code: 'LONE_PARTIAL', path: ['parts', '0', 'from', '0'] },
      { code: 'UNIT_UNKNOWN', path: ['parts', '1', 'unitId'] },
    ]);
    expect(rehearsal.units.totalCount).toBe(0);
  });

  it('asks for the right to reorganise, and for a draft', async () => {
    const id = await fixture.draft([{ act: 'DISSOLVE', unitId: commune(12) }]);
    expect(await rehearse(id, fixture.administrator)).toMatchObject({ code: 'NO_RIGHT' });
    await fixture.enact(id);
    expect(await rehearse(id)).toMatchObject({ code: 'REORGANIZATION_ENACTED' });
    const unknown = newEntityId('reorganization', 'iycii4on');
    expect(await rehearse(unknown)).toMatchObject({ code: 'REORGANIZATION_UNKNOWN' });
  });
});
