import { z } from 'zod';
import { contract, entityId, legalDay } from '../contract.ts';

/** The dated attributes of an organization; the versions of one organization do not overlap. */
export const organizationVersion = z.object({
  validFrom: legalDay.nullable(),
  validTo: legalDay.nullable(),
  name: z.string(),
  kind: z.string(),
  level: z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE']).nullable(),
  parent: entityId.nullable(),
  codes: z.array(z.object({ scheme: z.string(), value: z.string() })),
});

/** An organization entered from papers or committed facts, with all its known versions. */
export const organizationTranscribedV1 = contract(
  'organizations',
  'organization-transcribed.v1',
  z.object({ id: entityId, versions: z.array(organizationVersion).min(1) }),
  {
    id: 'organization.abcdefgh',
    versions: [
      {
        validFrom: null,
        validTo: '2025-07-01',
        name: 'Thành phố Cẩm Phả',
        kind: 'thanh-pho-thuoc-tinh',
        level: 'DISTRICT',
        parent: 'organization.qrstuvwx',
        codes: [{ scheme: 'GSO', value: '195' }],
      },
    ],
  },
);
