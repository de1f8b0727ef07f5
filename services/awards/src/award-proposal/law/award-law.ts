import type { Validity } from '@thidua/domain-kit';

/** A row of law: in force for a time, with its basis, and sure or not. */
export interface LawRow extends Validity {
  readonly legalBasis: string;
  /** `assumed`: believed and not read in its source; what rests on it needs a named person's confirmation. */
  readonly status: 'confirmed' | 'assumed';
}

/** A form of commendation. */
export interface AwardFormRow extends LawRow {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
}

/** Who may give a form: a unit of that level, and of that kind where one is named. */
export interface CompetenceRow extends LawRow {
  readonly form: string;
  readonly level: 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  readonly kind: string | null;
}

/** The law of awards as dated data; no rule of it stands in code. */
export interface AwardLaw {
  readonly forms: readonly AwardFormRow[];
  readonly competence: readonly CompetenceRow[];
}
