import type { Place } from './place.ts';
import type { Finding } from './plan.ts';
import { type RuleRow, ruleRows } from './tables.ts';

/** A finding as the caller reads it. */
export interface DescribedFinding extends Omit<Finding, 'params'> {
  readonly severity: RuleRow['severity'];
  readonly message: string;
  readonly messageEn: string;
  readonly place: string;
  readonly legalBasis: string | null;
  readonly isConfirmed: boolean;
}

/** The finding in both languages. Throws on a rule that the table lacks: a defect. */
export function describeFinding({ params, ...finding }: Finding): DescribedFinding {
  const row = ruleRows.get(finding.rule);
  if (!row) throw new Error(`no text for the rule ${finding.rule}`);
  const values: Finding['params'] = { words: finding.words ?? '', ...params };
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_all, key: string) => values[key] ?? '');
  return {
    ...finding,
    severity: row.severity,
    message: fill(row.vi),
    messageEn: fill(row.en),
    place: placeInWords(finding),
    legalBasis: row.legalBasis,
    isConfirmed: row.status === 'confirmed',
  };
}

function placeInWords({ line, lineTo }: Place): string {
  if (line === null) return 'Toàn văn bản';
  return lineTo === null || lineTo === line ? `Dòng ${line}` : `Dòng ${line}–${lineTo}`;
}
