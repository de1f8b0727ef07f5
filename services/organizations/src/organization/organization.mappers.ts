import type { OrganizationView } from './organization.view.ts';

/** What stands behind the SDL type: the parent that its resolvers get. */
export type OrganizationMapper = OrganizationView;
