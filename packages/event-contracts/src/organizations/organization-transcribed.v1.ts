import { z } from 'zod';
import { contract, entityId } from '../contract.ts';
import { organizationVersion } from './organization-version.ts';

/** An organization entered from papers or committed facts, with all its known versions. */
export const organizationTranscribedV1 = contract(
  'organizations',
  'organization-transcribed.v1',
  z.object({ id: entityId, versions: z.array(organizationVersion).min(1), aliases: z.array(z.string()) }),
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
        basis: null,
        codes: [{ scheme: 'GSO', value: '195' }],
      },
    ],
    aliases: ['TP Cẩm Phả'],
  },
);
