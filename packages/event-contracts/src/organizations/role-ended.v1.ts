import { z } from 'zod';
import { contract, entityId, legalDay } from '../contract.ts';

/** The role is no longer held from `validTo` on. */
export const roleEndedV1 = contract(
  'organizations',
  'role-ended.v1',
  z.object({ id: entityId, validTo: legalDay }),
  { id: 'role-assignment.abcdefgh.01970000-0000-7000-8000-000000000001', validTo: '2025-07-01' },
);
