import type { KindFact } from '../organization/organization.commands.ts';
import type { OrganizationState, OrganizationVersion } from '../organization/organization.state.ts';
import type { ReorganizationFacts } from './effects/reorganization-facts.ts';
import type {
  ReorganizationPart,
  ReorganizationSource,
  ReorganizationState,
} from './reorganization.state.ts';

export const day = '2025-07-01';
export const unit = (key: string): string => `organization.${key}`;
export const country = unit('iycii4on');
export const province = unit('bbbbbbbb');
export const district = unit('cccccccc');
/** Three communes of the district, and three keys that nobody bears yet. */
export const [a, b, c] = [unit('aaaaaaaa'), unit('aaaaaaab'), unit('aaaaaaac')] as const;
export const [x, y, z] = [unit('xxxxxxxx'), unit('xxxxxxxy'), unit('xxxxxxxz')] as const;

const always = { validFrom: null, validTo: null };
const kinds: readonly (readonly [string, KindFact])[] = [
  ['quoc-gia', { ...always, category: 'UNIT', level: 'CENTRAL' }],
  ['tinh', { ...always, category: 'UNIT', level: 'PROVINCE' }],
  ['huyen', { ...always, category: 'UNIT', level: 'DISTRICT' }],
  ['xa', { ...always, category: 'UNIT', level: 'COMMUNE' }],
  ['phuong', { ...always, category: 'UNIT', level: 'COMMUNE' }],
  ['so-noi-vu', { ...always, category: 'AGENCY', level: null }],
  ['thi-tran', { category: 'UNIT', level: 'COMMUNE', validFrom: null, validTo: '2025-07-01' }],
];

export const version = (change: Partial<OrganizationVersion>): OrganizationVersion => ({
  validFrom: null,
  validTo: null,
  name: 'Xã Một',
  kind: 'xa',
  level: 'COMMUNE',
  parent: district,
  codes: [],
  basis: null,
  ...change,
});

/** An organization that was always there. */
export const organization = (
  id: string,
  change: Partial<OrganizationVersion>,
  more: Partial<OrganizationState> = {},
): OrganizationState => ({
  ...{ id, versions: [version(change)], aliases: [], predecessors: [], successors: [], end: null },
  ...more,
});

const gso = (value: string) => ({ codes: [{ scheme: 'GSO', value }] });

/** The country with a province, a district and three communes, and what is given. */
export const facts = (...more: readonly OrganizationState[]): ReorganizationFacts => ({
  kinds: new Map(kinds),
  organizations: new Map(
    [
      organization(country, { kind: 'quoc-gia', level: 'CENTRAL', parent: null }),
      organization(province, { kind: 'tinh', level: 'PROVINCE', parent: country }),
      organization(district, { kind: 'huyen', level: 'DISTRICT', parent: province }),
      organization(a, { name: 'Xã A', ...gso('00001') }),
      organization(b, { name: 'Xã B', ...gso('00002') }),
      organization(c, { name: 'Xã C', ...gso('00003') }),
      ...more,
    ].map((state) => [state.id, state]),
  ),
});

export const full = (from: string, more: Partial<ReorganizationSource> = {}): ReorganizationSource => ({
  ...{ unit: from, share: 'FULL', subAreas: null, isRemainder: false, isConfirmed: true },
  ...more,
});
export const partial = (from: string, more: Partial<ReorganizationSource> = {}): ReorganizationSource =>
  full(from, { share: 'PARTIAL', ...more });

/** A part that says nothing but what it must. */
export const part = (
  act: ReorganizationPart['act'],
  of: string,
  more: Partial<ReorganizationPart> = {},
): ReorganizationPart => ({
  ...{ act, unit: of, name: null, kind: null, code: null, parent: null, aliases: null },
  ...{ from: null, legalBasis: null, at: null },
  ...more,
});

/** The same of a new commune of the province. */
export const newPart = (
  act: ReorganizationPart['act'],
  of: string,
  from: readonly ReorganizationSource[],
  more: Partial<ReorganizationPart> = {},
): ReorganizationPart => part(act, of, { name: 'Xã Mới', kind: 'xa', parent: province, from, ...more });

export const reorganization = (
  parts: readonly ReorganizationPart[],
  more: Partial<ReorganizationState> = {},
): ReorganizationState => ({
  id: 'reorganization.iycii4on.01970000-0000-7000-8000-000000000001',
  authority: country,
  number: '1679/NQ-UBTVQH15',
  title: 'Về việc sắp xếp các đơn vị hành chính cấp xã',
  adoptedOn: '2025-06-16',
  inForceOn: '2025-06-16',
  operatesFrom: day,
  operatesBefore: null,
  status: 'DRAFT',
  parts,
  ...more,
});
