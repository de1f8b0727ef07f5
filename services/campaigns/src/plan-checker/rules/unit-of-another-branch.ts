import { levels } from '../plan-facts.ts';
import type { Rule } from '../rule.ts';
import { strangeUnits } from '../strange-units.ts';

/** A unit of a higher level that is not above the issuer may be an example to follow, or a slip. */
export const unitOfAnotherBranch: Rule = (plan, facts) => {
  const own = facts.kin.find(({ relation }) => relation === 'SELF')?.level;
  if (!own) return [];
  return strangeUnits(plan, facts)
    .filter(({ unit }) => levels.indexOf(unit.level) < levels.indexOf(own))
    .map(({ words, mention }) => ({ rule: 'UNIT_OF_ANOTHER_BRANCH', words, params: {}, ...mention.place }));
};
