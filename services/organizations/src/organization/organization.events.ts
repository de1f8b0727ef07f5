import type { DomainEvent, LegalDay } from '@thidua/domain-kit';
import type { OrganizationState, OrganizationVersion } from './organization.state.ts';

export type OrganizationTranscribed = DomainEvent<
  'OrganizationTranscribed',
  {
    readonly id: string;
    readonly versions: OrganizationState['versions'];
    readonly aliases: readonly string[];
  }
>;

export type OrganizationEstablished = DomainEvent<
  'OrganizationEstablished',
  { readonly id: string; readonly version: OrganizationVersion; readonly legalBasis: string }
>;

export type OrganizationDissolved = DomainEvent<
  'OrganizationDissolved',
  { readonly id: string; readonly validTo: LegalDay; readonly legalBasis: string }
>;

/**
 * An act of reorganisation made it what `after` says: it began, changed, went on, ended or was restored. The
 * edges of the act are among those of `after`.
 */
export type OrganizationReorganized = DomainEvent<
  'OrganizationReorganized',
  {
    readonly after: OrganizationState;
    /** Null for a succession of bodies. */
    readonly reorganization: string | null;
    readonly legalBasis: string | null;
  }
>;

export type OrganizationEvent =
  OrganizationTranscribed | OrganizationEstablished | OrganizationDissolved | OrganizationReorganized;
