import {
  organizationDissolvedV1,
  organizationEstablishedV1,
  organizationTranscribedV1,
} from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { OrganizationEvent } from './organization.events.ts';
import type { OrganizationVersion } from './organization.state.ts';

/** Private event → public contract. All that is known of organizations is public. */
export function publishOrganizationEvent(event: OrganizationEvent): Publication {
  switch (event.type) {
    case 'OrganizationTranscribed': {
      const { id, versions } = event.data;
      return publication(organizationTranscribedV1, { id, versions: versions.map(publicVersion) });
    }
    case 'OrganizationEstablished': {
      const { id, version, legalBasis } = event.data;
      return publication(organizationEstablishedV1, { id, version: publicVersion(version), legalBasis });
    }
    case 'OrganizationDissolved':
      return publication(organizationDissolvedV1, event.data);
  }
}

const publicVersion = ({ codes, ...version }: OrganizationVersion) => ({
  ...version,
  codes: codes.map(({ scheme, value }) => ({ scheme, value })),
});
