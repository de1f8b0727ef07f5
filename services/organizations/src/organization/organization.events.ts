import type { DomainEvent, LegalDay } from '@thidua/domain-kit';
import type { OrganizationState, OrganizationVersion } from './organization.state.ts';

export type OrganizationTranscribed = DomainEvent<
  'OrganizationTranscribed',
  { readonly id: string; readonly versions: OrganizationState['versions'] }
>;

export type OrganizationEstablished = DomainEvent<
  'OrganizationEstablished',
  { readonly id: string; readonly version: OrganizationVersion; readonly legalBasis: string }
>;

export type OrganizationDissolved = DomainEvent<
  'OrganizationDissolved',
  { readonly id: string; readonly validTo: LegalDay; readonly legalBasis: string }
>;

export type OrganizationEvent = OrganizationTranscribed | OrganizationEstablished | OrganizationDissolved;
