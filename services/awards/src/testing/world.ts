import type { SmallWorld } from '@thidua/directory-kit/testing';

export const country = 'organization.iycii4on';
export const province = 'organization.gddna4ji';
/** The city of Cẩm Phả, which ended on 30 June 2025, a ward of it, its office, and a ward of after. */
export const city = 'organization.qb7fhufd';
export const oldWard = 'organization.uw5na7pk';
export const office = 'organization.qb7fhufd.01970000-0000-7000-8000-000000000005';
export const ward = 'organization.knxrwj7q';

const person = (serial: number) => `person.qb7fhufd.01a1fdda-2e25-7a68-8ce9-4a7a29304f0${serial}`;
export const officer = person(1);
export const cityAuthority = person(2);
export const provinceAuthority = person(3);
export const wardAuthority = person(4);
export const reader = person(5);

const end = '2025-07-01';

/** What the organizations service would have told. */
export const world: SmallWorld = {
  organizations: {
    [country]: { kind: 'quoc-gia', level: 'CENTRAL', parent: null },
    [province]: { kind: 'tinh', level: 'PROVINCE', parent: country },
    [city]: { kind: 'thanh-pho-thuoc-tinh', level: 'DISTRICT', parent: province, to: end },
    [oldWard]: { kind: 'phuong', level: 'COMMUNE', parent: city, to: end },
    [office]: { kind: 'phong-noi-vu', level: null, parent: city, to: end },
    [ward]: { kind: 'phuong', level: 'COMMUNE', parent: province, from: end },
  },
  roles: [
    [officer, office, 'award-officer'],
    [officer, ward, 'award-officer'],
    [cityAuthority, city, 'award-authority'],
    [provinceAuthority, province, 'award-authority'],
    [wardAuthority, ward, 'award-authority'],
    [reader, country, 'reader'],
  ],
};
