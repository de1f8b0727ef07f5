import { levels } from '../plan-facts.ts';
import type { Rule } from '../rule.ts';
import { strangeUnits } from '../strange-units.ts';

/** A unit of the issuer's own level or below it is its own or no matter of its plan. */
export const unitNotKin: Rule = (plan, facts) => {
  const own = facts.kin.find(({ relation }) => relation === 'SELF')?.level;
  if (!own) return [];
  return strangeUnits(plan, facts)
    .filter(({ unit }) => levels.indexOf(unit.level) >= levels.indexOf(own))
    .map(({ words, mention }) => ({ rule: 'UNIT_NOT_KIN', words, params: {}, ...mention.place }));
};
