import { reject, type Rejection } from '@thidua/domain-kit';
import type { WishedHeir } from '../succession.commands.ts';
import type { Custodian } from '../transfer.ts';

/** Nothing is lost and nothing is given twice: each task has one heir, and so has the rest of the plan. */
export function checkDivision(heirs: readonly WishedHeir[], from: Custodian): Rejection | null {
  return checkLead(heirs, from) ?? checkTasks(heirs, from);
}

/** Only whoever led hands the rest of the plan over. */
function checkLead(heirs: readonly WishedHeir[], from: Custodian): Rejection | null {
  const leading = heirs.flatMap(({ leads }, index) => (leads ? [String(index)] : []));
  const [first, second] = leading;
  if (!from.leads && first !== undefined)
    return reject('LEAD_HELD_BY_ANOTHER', {
      path: ['heirs', first, 'leads'],
      params: { id: from.organizationId },
    });
  if (from.leads && first === undefined) return reject('LEAD_NEEDED', { path: ['heirs'] });
  return second === undefined ? null : reject('LEAD_TWICE', { path: ['heirs', second, 'leads'] });
}

function checkTasks(heirs: readonly WishedHeir[], from: Custodian): Rejection | null {
  const open = new Set(from.taskOrders);
  for (const [index, { taskOrders }] of heirs.entries()) {
    const path = ['heirs', String(index), 'taskOrders'];
    if (taskOrders === null && heirs.length > 1) return reject('TASKS_NOT_DIVIDED', { path });
    for (const order of taskOrders ?? from.taskOrders) {
      if (!from.taskOrders.includes(order))
        return reject('TASK_NOT_HELD', { path, params: { order: String(order) } });
      if (!open.delete(order)) return reject('TASK_GIVEN_TWICE', { path, params: { order: String(order) } });
    }
  }
  if (open.size === 0) return null;
  return reject('TASKS_LEFT_OVER', { path: ['heirs'], params: { orders: [...open].join(', ') } });
}
