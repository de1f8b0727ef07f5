import { type LegalDay, versionOn } from '@thidua/domain-kit';
import type { OrganizationState } from '../../organization/organization.state.ts';

/** The name on that day, or the last one where it has ended by then. */
export const nameOn = ({ versions }: Pick<OrganizationState, 'versions'>, day: LegalDay): string =>
  (versionOn(versions, day) ?? versions.at(-1) ?? versions[0]).name;
