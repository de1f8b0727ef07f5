import { z } from 'zod';
import { contract, entityId } from '../contract.ts';
import { organizationVersion } from './organization-version.ts';

/** A body below a unit came into being through this system; it has one version, which is open. */
export const organizationEstablishedV1 = contract(
  'organizations',
  'organization-established.v1',
  z.object({ id: entityId, version: organizationVersion, legalBasis: z.string() }),
  {
    id: 'organization.abcdefgh.01970000-0000-7000-8000-000000000004',
    version: {
      validFrom: '2025-07-01',
      validTo: null,
      name: 'Phòng Văn hóa - Xã hội phường Uông Bí',
      kind: 'phong-van-hoa-xa-hoi',
      level: null,
      parent: 'organization.abcdefgh',
      basis: 'Quyết định số 01/QĐ-UBND ngày 01/7/2025',
      codes: [],
    },
    legalBasis: 'Quyết định số 01/QĐ-UBND ngày 01/7/2025',
  },
);
