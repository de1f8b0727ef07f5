import { type Entry, type LegalDay, unitKeyOf } from '@thidua/domain-kit';

/** What an inspection of a unit found, as its minutes tell. */
export interface InspectionContent {
  readonly campaignId: string;
  /** The unit that was inspected. */
  readonly organizationId: string;
  /** The body whose members inspected it. */
  readonly bodyId: string;
  readonly inspectedOn: LegalDay;
  /** Posts or persons, by id only. */
  readonly inspectorIds: readonly string[];
  /** The plan of inspections that it follows: number or day are known, or both. */
  readonly planNumber: string | null;
  readonly planIssuedOn: LegalDay | null;
  readonly conclusion: string;
  /** Null where the minutes only describe. */
  readonly result: 'MET' | 'PARTLY_MET' | 'NOT_MET' | null;
  readonly recommendations: readonly string[];
}

export interface InspectionState {
  readonly id: string;
  readonly content: InspectionContent;
  /** Who issued the campaign: it may read what was found. */
  readonly issuerId: string;
  readonly entry: Entry;
}

/** The administrative unit that an organization belongs to, as its id tells. */
export const unitOf = (organization: string): string => `organization.${unitKeyOf(organization)}`;
