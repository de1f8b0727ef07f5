import type { LegalDay } from '@thidua/domain-kit';
import type { Connection } from '@thidua/federation-kit';
import type { OrganizationView } from './organization.view.ts';

/** What stands behind the SDL type: the parent that its resolvers get. */
export type OrganizationMapper = OrganizationView;

/** A page of organizations, and the day that they are the organizations of. */
export interface OrganizationConnectionMapper extends Connection<OrganizationView> {
  readonly day: LegalDay;
}
