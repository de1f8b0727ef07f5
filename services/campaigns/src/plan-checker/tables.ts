import { readFileSync } from 'node:fs';
import type { LegalDay } from '@thidua/domain-kit';

/** Whether the law was seen to say so, or it still has to be confirmed by a lawyer. */
type Status = 'confirmed' | 'assumed';

/** A rule of the checker: what it is called, how grave it is, and what it says. */
export interface RuleRow {
  readonly code: string;
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  readonly status: Status;
  readonly legalBasis: string | null;
  readonly vi: string;
  readonly en: string;
}

interface KnownDocumentRow {
  readonly number: string;
  /** False where numbers begin anew, so that only the day tells which document is meant. */
  readonly isUniqueNumber: boolean;
  readonly issuedOn: LegalDay;
  /** The first day on which it was not in force any more. */
  readonly endedOn: LegalDay;
  readonly replacedBy: string | null;
  readonly status: Status;
}

interface CompetenceRow {
  readonly form: string;
  readonly level: string;
  readonly from: LegalDay | null;
  readonly to: LegalDay | null;
  readonly legalBasis: string;
  readonly status: Status;
}

interface Phrases {
  /** How a kind of unit is written before a name → the kind. */
  readonly unitKinds: Readonly<Record<string, string>>;
  readonly eventsPast: readonly string[];
  readonly termYears: number;
  readonly documentNumbers: Readonly<Record<'looksLikeOne' | 'state' | 'party', string>>;
  readonly wrongOrgans: readonly Readonly<Record<'pattern' | 'organVi' | 'organEn', string>>[];
  readonly headIssues: string;
  readonly signedForOrgan: string;
  readonly independentBodies: string;
  readonly compilesReport: string;
  readonly reportsResults: string;
  readonly vagueTimes: readonly string[];
  readonly blankNumber: string;
  readonly blankDay: string;
  readonly measurable: string;
  readonly movementNames: readonly Readonly<Record<'variant' | 'name', string>>[];
}

function read<Table>(file: string): Table {
  return JSON.parse(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')) as Table;
}

export const ruleRows = new Map(read<readonly RuleRow[]>('rules.json').map((row) => [row.code, row]));
export const knownDocuments = read<readonly KnownDocumentRow[]>('known-documents.json');
export const awardCompetence = read<readonly CompetenceRow[]>('award-competence.json');
export const phrases = read<Phrases>('phrases.json');
