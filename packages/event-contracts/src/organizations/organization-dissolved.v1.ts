import { z } from 'zod';
import { contract, entityId, legalDay } from '../contract.ts';

/** A body below a unit came to its end: its open version is not in force from `validTo` on. */
export const organizationDissolvedV1 = contract(
  'organizations',
  'organization-dissolved.v1',
  z.object({ id: entityId, validTo: legalDay, legalBasis: z.string() }),
  {
    id: 'organization.abcdefgh.01970000-0000-7000-8000-000000000004',
    validTo: '2026-01-01',
    legalBasis: 'Quyết định số 99/QĐ-UBND ngày 20/12/2025',
  },
);
