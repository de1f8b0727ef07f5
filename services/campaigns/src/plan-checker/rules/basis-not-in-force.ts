import { dayOf } from '../plan.ts';
import type { Rule } from '../rule.ts';
import { knownDocuments } from '../tables.ts';

/** A document that had been replaced when the plan was made. */
export const basisNotInForce: Rule = (plan, { today }) => {
  const day = dayOf(plan, today);
  return plan.content.citations.flatMap(({ number, issuedOn, source: { line, lineTo } }) => {
    const known = knownDocuments.find(
      (each) => each.number === number && (each.isUniqueNumber || each.issuedOn === issuedOn),
    );
    if (!known || known.endedOn > day) return [];
    const params = { number, ended: known.endedOn, replacedBy: known.replacedBy ?? '—' };
    return [{ rule: 'BASIS_NOT_IN_FORCE', words: number, params, line, lineTo }];
  });
};
