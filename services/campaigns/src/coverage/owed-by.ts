import type { Directory } from '@thidua/directory-kit';
import type { SnapshotFilter } from '@thidua/event-kit';
import { descendingAmong } from './descending.ts';
import { fewOrganizations } from './few-organizations.ts';
import { lineageOf } from './lineage.ts';
import type { Obligation } from './obligation.ts';
import { obligationsOfPlan } from './obligations-of-plan.ts';
import type { PlanLinks } from './plan-links.store.ts';
import { remembering } from './remembering.ts';
import { sentOnPlan, type Sources } from './sent-on-plan.ts';
import type { Surroundings } from './surroundings.ts';

interface Asked extends Omit<Surroundings, 'directory' | 'sent'> {
  readonly directory: Directory;
  readonly links: PlanLinks;
  readonly sources: Omit<Sources, 'documents'>;
  /** Which plans are at home here. */
  owned(): Promise<SnapshotFilter>;
}

/**
 * What an organization owes under the plans that are at home here, and what units owe that it took over whole: those of
 * the organizations that ever were above them, and those that name them. It is asked from its end: how many others are
 * in scope of a plan does not matter.
 */
export async function owedBy(organization: string, asked: Asked): Promise<Obligation[]> {
  const { directory, units, links, today } = asked;
  const ids = await withPredecessors(organization, asked);
  const lineage = await lineageOf(units, ids, { until: today, today });
  // Whose acts may count for one of them, however many steps on.
  const kin = new Set(ids);
  for (const id of kin) for (const each of lineage.wholeSuccessors(id)) kin.add(each.id);
  const [few, { documents, above }] = await Promise.all([
    fewOrganizations(directory, ids),
    links.withAllAbove([...kin]),
  ]);
  const plans = await links.openPlans(few.everAbove, ids, await asked.owned());
  const sources: Sources = {
    ...asked.sources,
    organizations: [...kin],
    documents: (plan) => Promise.resolve(descendingAmong(documents, above, plan)),
  };
  const around = {
    ...asked,
    directory: few,
    sent: remembering((...of: Parameters<Surroundings['sent']>) => sentOnPlan(sources, ...of)),
  };
  const mine = new Set(ids);
  const owed = await Promise.all(
    plans.map(({ rules, ...plan }) => {
      const named = rules.map((rule) => ({
        ...rule,
        organizationIds: rule.organizationIds.filter((id) => mine.has(id)),
      }));
      return obligationsOfPlan({ ...plan, rules: named }, around);
    }),
  );
  return owed.flat().filter(({ member }) => mine.has(member.id));
}

/** The organization and all units whose whole went into it, step by step, until today. */
async function withPredecessors(organization: string, { units, today }: Asked): Promise<string[]> {
  const lineage = await lineageOf(units, [organization], { until: today, today });
  const all = new Set([organization]);
  for (const id of all) for (const each of lineage.wholePredecessors(id)) all.add(each.id);
  return [...all];
}
