import { reject, type Rejection } from '@thidua/domain-kit';
import type { BudgetStep, ConferenceContent } from '../conference.content.ts';

const course: readonly BudgetStep['kind'][] = ['DRAFT', 'APPRAISE', 'APPROVE'];

/** A budget is drawn up, then appraised by somebody else, then approved; a step may be missing, none comes twice. */
export function checkBudget({ budget }: ConferenceContent): Rejection | null {
  const steps = budget?.steps ?? [];
  const path = ['content', 'budget', 'steps'];
  const wrong = steps.findIndex(({ kind }, index) => {
    const before = steps[index - 1];
    return before !== undefined && course.indexOf(kind) <= course.indexOf(before.kind);
  });
  if (wrong >= 0) return reject('BUDGET_STEPS_OUT_OF_ORDER', { path: [...path, String(wrong), 'kind'] });
  const [drafter, appraiser] = ['DRAFT', 'APPRAISE'].map((kind) => steps.find((step) => step.kind === kind));
  if (!drafter || !appraiser || !isSameBody(drafter, appraiser)) return null;
  return reject('BUDGET_APPRAISED_BY_DRAFTER', { path, params: { name: appraiser.assigneeName } });
}

const isSameBody = (a: BudgetStep, b: BudgetStep): boolean =>
  a.assigneeId !== null && b.assigneeId !== null
    ? a.assigneeId === b.assigneeId
    : a.assigneeName.toLowerCase() === b.assigneeName.toLowerCase();
