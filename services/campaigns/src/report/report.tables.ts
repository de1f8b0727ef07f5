import { readFileSync } from 'node:fs';
import { type LegalDay, type Validity, validOn } from '@thidua/domain-kit';
import type { ReportKind } from './report.content.ts';

/** What the law, or practice until a lawyer has spoken, says from when to when. */
interface Row extends Validity {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly legalBasis: string | null;
  readonly status: 'confirmed' | 'assumed';
}

/** A section that reports have. */
export interface SectionRow extends Row {
  /** In which kinds of reports it must stand. */
  readonly kinds: readonly ReportKind[];
  /** Not asked for where the plan itself says what its reports must have. */
  readonly yieldsToPlan: boolean;
}

/** What a campaign may come to at a unit. */
export type GradeRow = Row;

function read<Table>(file: string): readonly Table[] {
  return JSON.parse(readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')) as Table[];
}

const sections = read<SectionRow>('report-sections.json');
const grades = read<GradeRow>('campaign-results.json');

/** Rows in force on that day. */
export const sectionsOn = (day: LegalDay): SectionRow[] => sections.filter((row) => validOn(row, day));
export const gradesOn = (day: LegalDay): GradeRow[] => grades.filter((row) => validOn(row, day));
