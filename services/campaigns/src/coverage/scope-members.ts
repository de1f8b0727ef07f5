import type { OrganizationOnDay } from '@thidua/directory-kit';
import type { LegalDay } from '@thidua/domain-kit';
import { isOpen, type Level, type ScopeRule } from '../plan/plan-terms.ts';
import type { CoveredPlan } from './covered-plan.ts';
import type { Member } from './member.ts';
import { standingFor } from './standing-for.ts';
import type { Surroundings } from './surroundings.ts';

type Knowing = Pick<Surroundings, 'directory' | 'units'>;
type Scope = Pick<CoveredPlan, 'issuerId' | 'rules'>;

/** Rules that name and pick nobody: whom they mean is known to nobody, so they count nowhere. */
export const openRules = (rules: readonly ScopeRule[]): { rule: ScopeRule; order: number }[] =>
  rules.map((rule, index) => ({ rule, order: index + 1 })).filter(({ rule }) => isOpen(rule));

/** Whom the rules order to act, as of that day: each once, however many rules name it. */
export async function scopeMembers(
  { directory, units }: Knowing,
  { issuerId, rules }: Scope,
  day: LegalDay,
): Promise<Member[]> {
  const ordered = rules
    .map((rule, index) => ({ ...rule, order: index + 1 }))
    .filter(({ mustAct }) => mustAct);
  const wanted = {
    levels: ordered.flatMap(({ levels }) => levels),
    kinds: ordered.flatMap(({ kinds }) => kinds),
  };
  const picked = wanted.levels.length + wanted.kinds.length > 0;
  const named = [...new Set(ordered.flatMap(({ organizationIds }) => organizationIds))];
  const [below, standing] = await Promise.all([
    picked ? directory.below(issuerId, day, wanted) : [],
    standingFor({ directory, units }, named, day),
  ]);
  const members = new Map<string, Member>();
  const add = (member: Omit<Member, 'ruleOrders'>, order: number) => {
    const before = members.get(member.id)?.ruleOrders ?? [];
    members.set(member.id, { ...member, ruleOrders: [...new Set([...before, order])] });
  };
  for (const { order, organizationIds, ...rule } of ordered) {
    for (const each of below) if (picks(rule, each, issuerId)) add(memberOf(each), order);
    for (const id of organizationIds) {
      const member = standing.get(id);
      if (member) add(member, order);
    }
  }
  return [...members.values()];
}

/** All administrative units of a level below the issuer, whatever the plan says: what the cascade should reach. */
export async function unitsOfLevel(
  { directory }: Pick<Knowing, 'directory'>,
  issuerId: string,
  level: Level,
  day: LegalDay,
): Promise<{ readonly members: readonly Member[]; readonly tree: ReadonlyMap<string, OrganizationOnDay> }> {
  const all = await directory.below(issuerId, day, { levels: downTo(level) });
  const members = all.filter((each) => each.level === level).map(memberOf);
  return {
    members: members.map((each) => ({ ...each, ruleOrders: [] })),
    tree: new Map(all.map((each) => [each.id, each])),
  };
}

/** The levels that a way down to it passes, itself the last. */
const downTo = (level: Level): readonly Level[] => fromAbove.slice(0, fromAbove.indexOf(level) + 1);
const fromAbove: readonly Level[] = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'];

/** A unit is picked by its level, a body by its kind; a unit by its kind only directly below the issuer. */
function picks(
  { levels, kinds }: Pick<ScopeRule, 'levels' | 'kinds'>,
  { level, kind, parent }: OrganizationOnDay,
  issuerId: string,
): boolean {
  if (level === null) return kinds.includes(kind);
  return levels.includes(level) || (parent === issuerId && kinds.includes(kind));
}

const memberOf = ({ id, asOf, name, level }: OrganizationOnDay): Omit<Member, 'ruleOrders'> => ({
  ...{ id, asOf, name, level },
});
