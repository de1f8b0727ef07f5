import type { KindFact, OrganizationFacts } from './organization.commands.ts';
import type { EnteredVersion } from './organization.state.ts';

export const country = 'organization.aaaaaaaa';
export const province = 'organization.bbbbbbbb';
export const commune = 'organization.cccccccc';
export const agency = 'organization.bbbbbbbb.01970000-0000-7000-8000-000000000001';

/** A version that is a province below the country, always in force. */
export const version = (change: Partial<EnteredVersion> = {}): EnteredVersion => ({
  validFrom: null,
  validTo: null,
  name: 'Tỉnh Một',
  kind: 'tinh',
  parent: country,
  codes: [],
  basis: null,
  ...change,
});

const always = { validFrom: null, validTo: null };
const kinds: readonly (readonly [string, KindFact])[] = [
  ['quoc-gia', { ...always, category: 'UNIT', level: 'CENTRAL' }],
  ['tinh', { ...always, category: 'UNIT', level: 'PROVINCE' }],
  ['huyen', { ...always, category: 'UNIT', level: 'DISTRICT' }],
  ['xa', { ...always, category: 'UNIT', level: 'COMMUNE' }],
  ['so-noi-vu', { ...always, category: 'AGENCY', level: null }],
  ['phong-noi-vu', { category: 'AGENCY', level: null, validFrom: null, validTo: '2025-07-01' }],
  ['thi-tran', { category: 'UNIT', level: 'COMMUNE', validFrom: null, validTo: '2025-07-01' }],
];

/** What is known: the kinds above, the country, a province, and what is given. */
export const facts = (
  organizations: Readonly<Record<string, readonly EnteredVersion[]>> = {},
  codeHoldings: OrganizationFacts['codeHoldings'] = new Map(),
): OrganizationFacts => ({
  kinds: new Map(kinds),
  organizations: new Map([
    [country, [version({ kind: 'quoc-gia', parent: null })]],
    [province, [version()]],
    ...Object.entries(organizations),
  ]),
  codeHoldings,
});
