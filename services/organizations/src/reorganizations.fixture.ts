import { country, type Fixture, startFixture } from './organizations.fixture.ts';

export const province = 'organization.bbbbbbbb';
export const district = 'organization.cccccccc';
export const day = '2025-07-01';
const letter = (n: number): string => String.fromCodePoint(96 + n);
/**
 * One of the twelve communes of the district, 1 to 12; its code is 00101 to 00112. Specs run side by side and tell on
 * one topic, so no other fixture has these keys.
 */
export const commune = (n: number): string => `organization.rrrrrrr${letter(n)}`;
/** A key that nobody bears yet, for each number and row. */
export const made = (n: number, row = 'x'): string => `organization.${row}xxxxxx${letter(n)}`;

export const full = (unitId: string) => ({ unitId, share: 'FULL' });
export const partial = (unitId: string) => ({ unitId, share: 'PARTIAL' });
/** A new commune of the province. */
export const make = (act: string, unitId: string, from: readonly object[], more: object = {}) => ({
  ...{ act, unitId, name: 'Xã Mới', kind: 'xa', parentId: province, from },
  ...more,
});

const unit = (id: string, name: string, kind: string, parentId: string, code: string) => ({
  id,
  versions: [{ name, kind, parentId, codes: [{ scheme: 'GSO', value: code }] }],
});

const paper = {
  authorityId: country,
  number: '1679/NQ-UBTVQH15',
  title: 'Về việc sắp xếp các đơn vị hành chính cấp xã',
  ...{ adoptedOn: '2025-06-16', inForceOn: '2025-06-16', operatesFrom: day },
};

/** The service with a province, its district, and twelve communes. */
export interface ReorganizationFixture extends Fixture {
  readonly paper: typeof paper;
  /** Drafts a reorganisation by the archivist and fills it; gives its id. */
  draft(parts: readonly object[], change?: object): Promise<string>;
  // What a spec looks into has no type.
  // oxlint-disable-next-line no-explicit-any
  enact(reorganizationId: string, person?: string | null, more?: object): Promise<any>;
}

export async function startReorganizations(today: string): Promise<ReorganizationFixture> {
  const fixture = await startFixture(today);
  const { archivist } = fixture;
  const communes = Array.from({ length: 12 }, (_each, index) => index + 1).map((n) =>
    unit(commune(n), `Xã ${n}`, 'xa', district, String(100 + n).padStart(5, '0')),
  );
  const organizations = [
    unit(province, 'Tỉnh Một', 'tinh', country, '01'),
    unit(district, 'Huyện Một', 'huyen', province, '001'),
    ...communes,
  ];
  const entered = await fixture.run('transcribeOrganizations', archivist, { organizations });
  if (entered.organizations?.length !== organizations.length) throw new Error(JSON.stringify(entered));
  return {
    ...{ ...fixture, paper },
    async draft(parts, change = {}) {
      const drafted = await fixture.run('draftReorganization', archivist, { ...paper, ...change });
      const { id: reorganizationId } = drafted.reorganization;
      for (let at = 0; at < parts.length; at += 500)
        await fixture.run('addReorganizationParts', archivist, {
          reorganizationId,
          parts: parts.slice(at, at + 500),
        });
      return reorganizationId;
    },
    enact: (reorganizationId, person = archivist, more = {}) =>
      fixture.run('enactReorganization', person, { reorganizationId, ...more }),
  };
}
