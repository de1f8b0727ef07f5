import { z } from 'zod';
import { contract, entityId, legalDay, organizationOn } from '../contract.ts';

/** A movement stands in the catalogue of the unit that launched it: what papers of all units may name it by. */
export const movementCataloguedV1 = contract(
  'campaigns',
  'movement-catalogued.v1',
  z.object({
    id: entityId,
    title: z.string(),
    aliases: z.array(z.string()),
    issuer: organizationOn,
    planNumber: z.string().nullable(),
    planIssuedOn: legalDay.nullable(),
    period: z.object({ from: legalDay.nullable(), to: legalDay.nullable() }),
  }),
  {
    id: 'movement.t4dyhl6t.01970000-0000-7000-8000-000000000005',
    title: 'Tăng thu ngân sách địa phương',
    aliases: [],
    issuer: { id: 'organization.t4dyhl6t', asOf: '2019-09-17' },
    planNumber: '231/KH-UBND',
    planIssuedOn: '2019-09-17',
    period: { from: '2019-01-01', to: '2025-12-31' },
  },
);
