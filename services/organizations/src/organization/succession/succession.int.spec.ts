import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newEntityId } from '@thidua/event-kit';
import { country, type Fixture, startFixture } from '../../organizations.fixture.ts';

const province = 'organization.aaaaaaaa';
const city = 'organization.bbbbbbbb';
const wards = ['organization.cccccccc', 'organization.dddddddd'] as const;
const homeAffairs = newEntityId('organization', 'bbbbbbbb');
const culture = wards.map((ward) => newEntityId('organization', ward.slice(-8)));
const [first = '', second = ''] = culture;
const legalBasis = '190/2025/QH15';

describe('the succession of a district’s division by those of its wards', () => {
  let fixture: Fixture;
  const lineage = `query($id: ID!, $asOf: Date) { organization(id: $id, asOf: $asOf) {
    predecessors { organization { id asOf name } share effectiveOn subAreas legalBasis }
    successors { organization { id name } share effectiveOn } } }`;
  const lineageOf = async (id: string, asOf: string) =>
    (await fixture.ask(lineage, { id, asOf })).organization;
  const record = (change: object = {}, person: string | null = fixture.archivist) =>
    fixture.run('recordSuccession', person, {
      ...{ fromId: homeAffairs, toId: first, share: 'PARTIAL', effectiveOn: '2025-07-01', legalBasis },
      ...change,
    });

  beforeAll(async () => {
    fixture = await startFixture('2025-08-01');
    const one = (id: string, name: string, kind: string, parentId: string, more: object = {}) => ({
      id,
      versions: [{ name, kind, parentId, ...more }],
    });
    const validFrom = '2025-07-01';
    const organizations = [
      one(province, 'Tỉnh', 'tinh', country),
      one(city, 'Thành phố', 'thanh-pho-thuoc-tinh', province, { validTo: validFrom }),
      one(homeAffairs, 'Phòng Nội vụ', 'phong-noi-vu', city, { validTo: validFrom }),
      ...wards.map((ward) => one(ward, 'Phường', 'phuong', province, { validFrom })),
      ...culture.map((id, index) =>
        one(id, 'Phòng Văn hóa - Xã hội', 'phong-van-hoa-xa-hoi', wards[index] ?? '', { validFrom }),
      ),
    ];
    await fixture.run('transcribeOrganizations', fixture.archivist, { organizations });
  }, 60_000);
  afterAll(() => fixture.stop());

  it('is recorded at both ends, and once', async () => {
    const before = await fixture.countEvents();
    expect(await record({ subAreas: 'thường trực hội đồng' })).toMatchObject({
      __typename: 'RecordSuccessionSuccess',
      predecessor: { id: homeAffairs, lastDay: '2025-06-30' },
      successor: { id: first, name: 'Phòng Văn hóa - Xã hội' },
    });
    await record({ toId: second });
    expect(await fixture.countEvents()).toBe(before + 4);
    await record({ subAreas: 'thường trực hội đồng' });
    expect(await fixture.countEvents()).toBe(before + 4);

    expect((await lineageOf(homeAffairs, '2025-06-30')).successors).toMatchObject([
      { organization: { id: first }, share: 'PARTIAL', effectiveOn: '2025-07-01' },
      { organization: { id: second }, share: 'PARTIAL', effectiveOn: '2025-07-01' },
    ]);
    expect((await lineageOf(first, '2025-07-01')).predecessors).toMatchObject([
      {
        organization: { id: homeAffairs, name: 'Phòng Nội vụ' },
        ...{ share: 'PARTIAL', subAreas: 'thường trực hội đồng', legalBasis },
      },
    ]);
  });

  it('is none of units, of a whole that went to several, or of a day that does not fit', async () => {
    const before = await fixture.countEvents();
    for (const [change, code, path] of [
      [{ fromId: city, toId: wards[0] }, 'UNIT_BY_REORGANISATION', ['fromId']],
      [{ toId: wards[0] }, 'UNIT_BY_REORGANISATION', ['toId']],
      [{ share: 'FULL' }, 'SUCCESSION_DIFFERS', ['toId']],
      [{ effectiveOn: '2025-07-02' }, 'BODY_NOT_IN_FORCE', ['fromId']],
      [{ toId: newEntityId('organization', 'cccccccc') }, 'UNKNOWN_ID', ['toId']],
      [{ legalBasis: ' ' }, 'EMPTY_TEXT', ['legalBasis']],
    ] as const) {
      const refusal = await record(change);
      expect(refusal).toMatchObject({ code, path });
      expect(refusal.message).not.toBe(refusal.messageEn);
    }
    expect(await fixture.countEvents()).toBe(before);
  });

  it('leads back on no day to where it came from', async () => {
    const [one, other] = await Promise.all(
      ['Ban Một', 'Ban Hai'].map(async (name) => {
        const body = { name, kind: 'phong-kinh-te', parentId: wards[0], validFrom: '2025-07-01', legalBasis };
        return (await fixture.run('establishOrganization', fixture.archivist, body)).organization.id;
      }),
    );
    const day = { effectiveOn: '2025-07-20' };
    expect((await record({ ...day, fromId: one, toId: other })).code).toBeUndefined();
    expect(await record({ ...day, fromId: other, toId: one })).toMatchObject({ code: 'LINEAGE_CYCLE' });
  });

  it('is recorded by those who answer for both', async () => {
    expect(await record({}, null)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(await record({}, newEntityId('person', 'cccccccc'))).toMatchObject({ code: 'NO_RIGHT' });
  });
});
