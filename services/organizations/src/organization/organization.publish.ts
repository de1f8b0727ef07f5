import {
  organizationDissolvedV1,
  organizationEstablishedV1,
  organizationReorganizedV1,
  organizationTranscribedV1,
} from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { OrganizationEvent } from './organization.events.ts';
import type { OrganizationVersion } from './organization.state.ts';

/** Private event → public contract. All that is known of organizations is public. */
export function publishOrganizationEvent(event: OrganizationEvent): Publication {
  switch (event.type) {
    case 'OrganizationTranscribed': {
      const { id, versions, aliases } = event.data;
      return publication(organizationTranscribedV1, {
        id,
        versions: versions.map(publicVersion),
        aliases: [...aliases],
      });
    }
    case 'OrganizationEstablished': {
      const { id, version, legalBasis } = event.data;
      return publication(organizationEstablishedV1, { id, version: publicVersion(version), legalBasis });
    }
    case 'OrganizationReorganized': {
      const { after, ...cause } = event.data;
      const { id, versions, end } = after;
      return publication(organizationReorganizedV1, {
        ...{ id, end, ...cause },
        versions: versions.map(publicVersion),
        predecessors: after.predecessors.map((edge) => ({ ...edge })),
        successors: after.successors.map((edge) => ({ ...edge })),
      });
    }
    case 'OrganizationDissolved':
      return publication(organizationDissolvedV1, event.data);
  }
}

const publicVersion = ({ codes, ...version }: OrganizationVersion) => ({
  ...version,
  codes: codes.map(({ scheme, value }) => ({ scheme, value })),
});
