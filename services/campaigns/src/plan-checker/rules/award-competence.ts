import { validOn } from '@thidua/domain-kit';
import { dayOf } from '../plan.ts';
import type { KinUnit } from '../plan-facts.ts';
import type { Rule } from '../rule.ts';
import { spelling } from '../spelling.ts';
import { awardCompetence, phrases } from '../tables.ts';

/** Who may give what on the plan's day: nobody of that level, or nobody for certain. */
export const awardCompetenceHeld: Rule = (plan, { kin, today }) => {
  const day = dayOf(plan, today);
  return plan.content.awardClauses.flatMap((clause) => {
    const { authorityName, form } = clause;
    const { line, lineTo } = clause.source;
    const rows = awardCompetence.filter((row) => row.form === form);
    const level = clause.level ?? (authorityName === null ? undefined : levelOf(authorityName, kin));
    if (authorityName === null || form === null || rows.length === 0 || level === undefined) return [];
    const held = rows.filter(
      (row) => row.level === level && validOn({ validFrom: row.from, validTo: row.to }, day),
    );
    if (held.some(({ status }) => status === 'confirmed')) return [];
    const rule = held.length === 0 ? 'AWARD_WITHOUT_COMPETENCE' : 'AWARD_COMPETENCE_IN_DOUBT';
    return [{ rule, words: authorityName, params: { form, day }, line, lineTo }];
  });
};

/**
 * Where nobody entered the level: "thành phố" is of the province level in one plan and of the district level in the
 * next, the issuer's kin tell.
 */
function levelOf(authority: string, kin: readonly KinUnit[]): string | undefined {
  const words = spelling(authority);
  const kind = Object.keys(phrases.unitKinds).find((each) => words.endsWith(` ${spelling(each)}`));
  const named = kin.find(({ names }) => names.some((name) => words.endsWith(` ${spelling(name)}`)));
  if (named) return named.level;
  if (kind === undefined) return undefined;
  const ofKind = (relation: KinUnit['relation']) =>
    kin.find(
      (unit) =>
        unit.relation === relation &&
        unit.names.some((name) => spelling(name).startsWith(`${spelling(kind)} `)),
    );
  return (ofKind('SELF') ?? ofKind('ABOVE') ?? ofKind('BELOW'))?.level;
}
