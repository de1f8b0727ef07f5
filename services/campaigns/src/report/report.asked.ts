import type { LegalDay } from '@thidua/domain-kit';
import type { Plan } from '../plan/plan.ts';
import type { Duty, PlanTerms } from '../plan/plan-terms.ts';
import { namesUnit, type UnitInTree } from './names-unit.ts';
import type { Asked } from './report.commands.ts';
import type { ReportContent } from './report.content.ts';
import type { SectionRow } from './report.tables.ts';

type Asking = Pick<Plan, 'issuerId' | 'terms' | 'documentNumber' | 'title'>;

/**
 * What a plan and the rules of the day ask of a report of that unit. The plan's own sections take the place of those
 * that a rule only asks for in its silence, and join all others.
 */
export function askedOf(
  { issuerId, terms, documentNumber, title }: Asking,
  report: Pick<ReportContent, 'kind' | 'covers'>,
  unit: UnitInTree,
  rows: readonly SectionRow[],
): Asked {
  const duties = terms ? dutiesOf(terms, report.kind, unit, issuerId) : [];
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
    sections: [...codes].map((code) => ({ code, label: labels.get(code) ?? code })),
    bundle: bundle ? { plan: documentNumber ?? title, words: bundle.source.text } : null,
  };
}

/** The duties of that kind that are the unit's: of all who must act, or of a group that it belongs to. */
function dutiesOf(
  { rules, duties }: PlanTerms,
  kind: ReportContent['kind'],
  unit: UnitInTree,
  issuerId: string,
): Duty[] {
  const isNamed = (order: number) => {
    const rule = rules[order - 1];
    return rule !== undefined && namesUnit(rule, unit, issuerId);
  };
  return duties.filter(
    (duty) => duty.kind === kind && (duty.scopeOrders.length === 0 || duty.scopeOrders.some(isNamed)),
  );
}

/** Where there are several, a report meets the first one that is due when what it covers is over, or else the last. */
function dueOf(duties: readonly Duty[], coversTo: LegalDay): LegalDay | null {
  const days = duties
    .map(({ due }) => due)
    .filter((due) => due !== null)
    .toSorted();
  return days.find((due) => due >= coversTo) ?? days.at(-1) ?? null;
}
