import type { SmallWorld } from '@thidua/directory-kit/testing';

export const country = 'organization.iycii4on';
export const province = 'organization.gddna4ji';
/** The ward of Uông Bí, born on 1 July 2025, an office and an association of it, and a city that ended the day before. */
export const ward = 'organization.knxrwj7q';
export const office = 'organization.knxrwj7q.01970000-0000-7000-8000-000000000006';
export const association = 'organization.knxrwj7q.01970000-0000-7000-8000-000000000007';
export const city = 'organization.qb7fhufd';

const person = (serial: number) => `person.knxrwj7q.01a1fdda-2e25-7a68-8ce9-4a7a29304f0${serial}`;
export const archivist = person(1);
export const officer = person(2);
export const reader = person(3);

const change = '2025-07-01';

/** What the organizations service would have told. */
export const world: SmallWorld = {
  organizations: {
    [country]: { kind: 'quoc-gia', level: 'CENTRAL', parent: null },
    [province]: { kind: 'tinh', level: 'PROVINCE', parent: country },
    [ward]: { kind: 'phuong', level: 'COMMUNE', parent: province, from: change },
    [office]: { kind: 'phong-van-hoa-xa-hoi', level: null, parent: ward, from: change },
    [association]: { kind: 'hoi-nong-dan', level: null, parent: ward, from: change },
    [city]: { kind: 'thanh-pho-thuoc-tinh', level: 'DISTRICT', parent: province, to: change },
  },
  roles: [
    [archivist, country, 'archivist'],
    [archivist, city, 'archivist'],
    [officer, ward, 'conference-officer'],
    [officer, association, 'conference-officer'],
    [reader, country, 'reader'],
  ],
};
