import type { Rejection } from '@thidua/domain-kit';
import { isMeasurable } from '../../plan/measure.ts';
import type { Plan } from '../../plan/plan.ts';
import { unmetDemand } from '../../plan/unmet-demand.ts';
import type { RegistrationContent } from '../registration.content.ts';

/** A registration holds what the plan demands. A plan without terms is older than demands: it has none. */
export function checkDemands(
  { movementOrders, targets, works, models }: RegistrationContent,
  { terms, documentNumber, title }: Plan,
): Rejection | null {
  return unmetDemand(
    { plan: documentNumber ?? title, demands: terms?.demands ?? [] },
    {
      LINKED_MOVEMENT: { count: movementOrders.length, path: ['movementOrders'] },
      MODEL_OR_WORK: { count: models.length + works.length, path: ['works'] },
      MEASURABLE_TARGET: { count: targets.filter(isMeasurable).length, path: ['targets'] },
    },
  );
}
