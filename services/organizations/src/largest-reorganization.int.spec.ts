import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  full,
  make,
  partial,
  province,
  type ReorganizationFixture,
  startReorganizations,
} from './reorganizations.fixture.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const key = (row: string, n: number): string =>
  `organization.${row}xxxxx${alphabet[Math.floor(n / 32)]}${alphabet[n % 32]}`;
const districts = Array.from({ length: 30 }, (_each, n) => key('d', n));
const communes = Array.from({ length: 579 }, (_each, n) => key('c', n));

/** As large as that of Hà Nội in 2025: 126 communes out of 579 of 30 districts. */
describe('the largest reorganisation', () => {
  let fixture: ReorganizationFixture;

  beforeAll(async () => {
    fixture = await startReorganizations('2026-01-01');
    const unit = (id: string, kind: string, parentId: string) => ({
      id,
      versions: [{ name: `Đơn vị ${id}`, kind, parentId }],
    });
    const organizations = [
      ...districts.map((id) => unit(id, 'huyen', province)),
      ...communes.map((id, n) => unit(id, 'xa', districts[n % 30] ?? '')),
    ];
    for (let at = 0; at < organizations.length; at += 500) {
      const input = { organizations: organizations.slice(at, at + 500) };
      await fixture.run('transcribeOrganizations', fixture.archivist, input);
    }
  }, 60_000);
  afterAll(() => fixture.stop());

  it('is enacted in one transaction', async () => {
    // Every commune but the last goes wholly to the one of its number; that one is parted among all.
    const [last = '', ...whole] = communes.toReversed();
    const made = Array.from({ length: 126 }, (_each, n) => {
      const sources = whole.filter((_commune, index) => index % 126 === n);
      return make('FORM', key('n', n), [...sources.map(full), partial(last)], { code: String(20_000 + n) });
    });
    const ends = districts.map((unitId) => ({ act: 'DISSOLVE', unitId, legalBasis: '72/2025/QH15' }));
    const id = await fixture.draft([...made, ...ends]);
    const events = await fixture.countEvents();
    expect((await fixture.enact(id)).reorganization).toEqual({ id, status: 'ENACTED' });
    expect(await fixture.countEvents()).toBe(events + 1 + 30 + 579 + 126);
    const correlations = await fixture.store.models.events.distinct('correlationId', {
      type: { $in: ['OrganizationReorganized', 'ReorganizationEnacted'] },
    });
    expect(correlations).toHaveLength(1);
  });
});
