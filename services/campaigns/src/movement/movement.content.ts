import type { LegalDay } from '@thidua/domain-kit';

/** Words of a paper, and the lines of the copy on which they stand. */
export interface MovementWords {
  readonly text: string;
  readonly line: number | null;
  readonly lineTo: number | null;
}

/** Another wording under which papers name the movement. */
export interface MovementAlias {
  readonly text: string;
  readonly source: MovementWords | null;
}

/** Both days included; an end that is unknown is null. */
export interface MovementPeriod {
  readonly from: LegalDay | null;
  readonly to: LegalDay | null;
}

/** A movement as it is registered. Of what level it is, its issuer says. */
export interface MovementContent {
  readonly issuerId: string;
  readonly title: string;
  readonly aliases: readonly MovementAlias[];
  /** Of the plan that launched it, in the register of its issuer. */
  readonly planNumber: string | null;
  readonly planIssuedOn: LegalDay | null;
  readonly period: MovementPeriod;
  readonly launchedBy: string | null;
  readonly legalBasis: string | null;
  readonly source: MovementWords | null;
  readonly isConfirmed: boolean;
}
