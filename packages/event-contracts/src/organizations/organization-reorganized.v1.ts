import { z } from 'zod';
import { contract, entityId, legalDay } from '../contract.ts';
import { organizationVersion } from './organization-version.ts';

/** One step of the lineage, seen from one of its ends. */
const lineageEdge = z.object({
  organization: entityId,
  share: z.enum(['FULL', 'PARTIAL']),
  subAreas: z.string().nullable(),
  isRemainder: z.boolean(),
  isConfirmed: z.boolean(),
  effectiveOn: legalDay.nullable(),
  effectiveBefore: legalDay.nullable(),
  legalBasis: z.string().nullable(),
  reorganization: entityId.nullable(),
});

/**
 * An act of reorganisation touched an organization: what it is after it, whole, with all its versions and edges.
 * `end` tells how it ended; with `isBound` the last `validTo` is only the day before which that was.
 */
export const organizationReorganizedV1 = contract(
  'organizations',
  'organization-reorganized.v1',
  z.object({
    id: entityId,
    versions: z.array(organizationVersion).min(1),
    predecessors: z.array(lineageEdge),
    successors: z.array(lineageEdge),
    end: z.object({ basis: z.string().nullable(), isBound: z.boolean() }).nullable(),
    reorganization: entityId.nullable(),
    legalBasis: z.string().nullable(),
  }),
  {
    id: 'organization.abcdefgh',
    versions: [
      {
        validFrom: '2025-07-01',
        validTo: null,
        name: 'Phường Uông Bí',
        kind: 'phuong',
        level: 'COMMUNE',
        parent: 'organization.qrstuvwx',
        basis: '1679/NQ-UBTVQH15',
        codes: [{ scheme: 'GSO', value: '06811' }],
      },
    ],
    predecessors: [
      {
        organization: 'organization.bcdefghi',
        share: 'PARTIAL',
        subAreas: '3 khu',
        isRemainder: false,
        isConfirmed: true,
        effectiveOn: '2025-07-01',
        effectiveBefore: null,
        legalBasis: '1679/NQ-UBTVQH15',
        reorganization: 'reorganization.iycii4on.01970000-0000-7000-8000-000000000006',
      },
    ],
    successors: [],
    end: null,
    reorganization: 'reorganization.iycii4on.01970000-0000-7000-8000-000000000006',
    legalBasis: '1679/NQ-UBTVQH15',
  },
);
