import type { Context } from '../context.ts';
import type { Plan } from '../plan/plan.ts';
import type { AdvanceFacts, Lives, NominationFacts, WantedNomination } from './exemplar.commands.ts';
import type { ReachedStage } from './exemplar.content.ts';
import type { ExemplarState } from './exemplar.state.ts';

/** What a nomination must know besides the aggregate. Its organizations must be known by now. */
export async function gatherNominationFacts(
  context: Context,
  content: WantedNomination,
  plan: Plan,
  personName: string | null,
): Promise<NominationFacts> {
  const { organizationId, subject } = content;
  const subjects = subject.kind === 'ORGANIZATION' ? [subject.organizationId] : [];
  const [lives, earlier] = await Promise.all([
    livesOf(context, [organizationId, ...subjects]),
    context.exemplars.earlier(content),
  ]);
  return { lives, plan, earlier, personName, today: context.clock.today() };
}

/** What an advance must know besides the aggregate. Its organizations must be known by now. */
export async function gatherAdvanceFacts(
  context: Context,
  state: ExemplarState,
  { organizationId, places }: Pick<ReachedStage, 'organizationId' | 'places'>,
): Promise<AdvanceFacts> {
  const named = places.map((place) => place.organizationId).filter((id) => id !== null);
  const [lives, personName] = await Promise.all([
    livesOf(context, [organizationId, ...named]),
    nameOf(context, state),
  ]);
  return { lives, personName, today: context.clock.today() };
}

/** The name by which the words are checked; null of a collective. */
export async function nameOf({ exemplars }: Context, { content }: ExemplarState): Promise<string | null> {
  return content.subject.kind === 'PERSON' ? exemplars.personName(content.subject.personId) : null;
}

async function livesOf({ directory }: Context, ids: readonly string[]): Promise<Lives> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, (await directory.organization(id))?.versions ?? []] as const),
  );
  return new Map(found);
}
