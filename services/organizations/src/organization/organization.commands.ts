import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { EnteredVersion, OrganizationLevel, OrganizationState } from './organization.state.ts';

/** What the rules must know of a kind, and when the law knew it. */
export interface KindFact extends Validity {
  readonly category: string;
  readonly level: OrganizationLevel | null;
}

/** A time in which an organization holds a code. */
export interface CodeHolding extends Validity {
  readonly id: string;
}

/** What the command must know besides the aggregate: read from the facts and from snapshots before deciding. */
export interface OrganizationFacts {
  readonly kinds: ReadonlyMap<string, KindFact>;
  /** Every organization that the input names as a parent or enters itself, as far as it is known. */
  readonly organizations: ReadonlyMap<string, readonly EnteredVersion[]>;
  /** Who holds or is to hold a code, by `codeKey`. */
  readonly codeHoldings: ReadonlyMap<string, readonly CodeHolding[]>;
}

/** The key of a code in `codeHoldings`. */
export const codeKey = (scheme: string, value: string): string => `${scheme}/${value}`;

/** One organization's part of a transcription; `path` is its place in the input. */
export type TranscribeOrganizations = Command<
  'TranscribeOrganizations',
  {
    readonly id: string;
    readonly versions: readonly [EnteredVersion, ...EnteredVersion[]];
    readonly aliases: readonly string[];
    readonly path: readonly string[];
    readonly facts: OrganizationFacts;
  }
>;

export type EstablishOrganization = Command<
  'EstablishOrganization',
  {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly parent: string;
    readonly validFrom: LegalDay;
    readonly legalBasis: string;
    readonly facts: OrganizationFacts;
  }
>;

export type DissolveOrganization = Command<
  'DissolveOrganization',
  {
    readonly id: string;
    readonly lastDay: LegalDay;
    readonly legalBasis: string;
    /** An organization below it that would still be in force after the last day. */
    readonly survivor: string | null;
    readonly facts: Pick<OrganizationFacts, 'kinds'>;
  }
>;

/** One organization's part of a reorganisation, which was judged as a whole on what it was `before`. */
export type ReorganizeOrganization = Command<
  'ReorganizeOrganization',
  {
    readonly id: string;
    readonly before: OrganizationState | null;
    readonly after: OrganizationState;
    readonly reorganization: string | null;
    readonly legalBasis: string | null;
  }
>;

export type OrganizationCommand =
  TranscribeOrganizations | EstablishOrganization | DissolveOrganization | ReorganizeOrganization;
