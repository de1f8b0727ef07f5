import { expect, it } from '@jest/globals';
import {
  organizationDissolvedV1,
  organizationEstablishedV1,
  organizationTranscribedV1,
} from '@thidua/event-contracts';
import { publishOrganizationEvent } from './organization.publish.ts';
import { agency, commune, version } from './organization.samples.ts';

const level = 'COMMUNE' as const;

it.each([
  [
    organizationTranscribedV1,
    {
      type: 'OrganizationTranscribed',
      data: { id: commune, versions: [{ ...version(), level }], aliases: ['Xã Mốt'] },
    },
  ],
  [
    organizationEstablishedV1,
    {
      type: 'OrganizationEstablished',
      data: { id: agency, version: { ...version(), level }, legalBasis: 'QĐ 1' },
    },
  ],
  [
    organizationDissolvedV1,
    { type: 'OrganizationDissolved', data: { id: agency, validTo: '2026-01-01', legalBasis: 'QĐ 2' } },
  ],
] as const)('%o tells the whole event', (contract, event) => {
  const published = publishOrganizationEvent(event);
  expect(published.contract.type).toBe(contract.type);
  expect(contract.data.parse(published.data)).toEqual(event.data);
});
