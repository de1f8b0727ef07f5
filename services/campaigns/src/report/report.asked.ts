import type { LegalDay } from '@thidua/domain-kit';
import type { Plan } from '../plan/plan.ts';
import type { Duty } from '../plan/plan-terms.ts';
import type { Asked } from './report.commands.ts';
import type { ReportContent } from './report.content.ts';
import type { SectionRow } from './report.tables.ts';

type Asking = Pick<Plan, 'terms' | 'documentNumber' | 'title'>;

/**
 * What a plan and the rules of the day ask of a report: `duties` are those to send one of this kind that the plan gives
 * the unit. The plan's own sections take the place of those that a rule only asks for in its silence, and join all
 * others.
 */
export function askedOf(
  { terms, documentNumber, title }: Asking,
  report: Pick<ReportContent, 'kind' | 'covers'>,
  duties: readonly Duty[],
  rows: readonly SectionRow[],
): Asked {
  const due = dueOf(duties, report.covers.to);
  const ofPlan = duties.filter((duty) => duty.due === due).flatMap((duty) => duty.requiredSections);
  const ofRules = rows.filter(
    ({ kinds, yieldsToPlan }) => kinds.includes(report.kind) && !(yieldsToPlan && ofPlan.length > 0),
  );
  const codes = new Set([...ofRules.map(({ code }) => code), ...ofPlan]);
  const bundle = terms?.demands.find(({ kind }) => kind === 'AWARD_BUNDLE');
  const labels = new Map(rows.map(({ code, vi }) => [code, vi]));
  return {
    due,
    firstDueOfAll: daysOf(terms?.duties.filter(({ kind }) => kind === report.kind) ?? [])[0] ?? null,
    sections: [...codes].map((code) => ({ code, label: labels.get(code) ?? code })),
    bundle: bundle ? { plan: documentNumber ?? title, words: bundle.source.text } : null,
  };
}

/** Where there are several, a report meets the first one that is due when what it covers is over, or else the last. */
function dueOf(duties: readonly Duty[], coversTo: LegalDay): LegalDay | null {
  const days = daysOf(duties);
  return days.find((due) => due >= coversTo) ?? days.at(-1) ?? null;
}

const daysOf = (duties: readonly Duty[]): LegalDay[] =>
  duties
    .map(({ due }) => due)
    .filter((due) => due !== null)
    .toSorted();
