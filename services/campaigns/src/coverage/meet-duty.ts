import type { LegalDay } from '@thidua/domain-kit';
import type { Acts } from './acts.ts';
import type { NumberedDuty } from './covered-plan.ts';
import { type ActOf, type Fulfilment, fulfilmentOf } from './fulfilment.ts';
import type { Lineage } from './lineage.ts';
import { matchActs } from './match-acts.ts';

/** How a unit met one of its duties of a kind, by what it and its lineage sent; null while it has not. */
export function meetDuty(
  id: string,
  duty: NumberedDuty,
  duties: readonly NumberedDuty[],
  acts: Acts,
  lineage: Lineage,
): Fulfilment | null {
  const actOf: ActOf = (organization, since) => {
    const all = acts.get(organization) ?? [];
    const counted = since === null ? all : all.filter(({ day }) => day >= since);
    return matchActs(duties, counted).get(duty.order) ?? null;
  };
  return fulfilmentOf(id, actOf, lineage);
}

/** Where a plan orders to act and gives no duty for it, the document itself is what is owed, by no day. */
export const unwrittenDuty = (due: LegalDay | null): NumberedDuty => ({
  ...{ kind: 'IMPLEMENTING_DOCUMENT', order: 0, due, dueText: null, scopeOrders: [], via: null, viaId: null },
  ...{ requiredSections: [], source: { text: '', line: null, lineTo: null } },
});
