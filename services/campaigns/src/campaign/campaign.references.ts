import {
  type KnownCampaign as ToldCampaign,
  planDay,
  requireKnownCampaign,
} from '@thidua/campaign-directory';
import { isRejection, type Rejection } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import type { KnownCampaign } from './campaign.commands.ts';
import type { CampaignContent } from './campaign.content.ts';
import type { CampaignState } from './campaign.state.ts';

/** A campaign that a content names by id, and where. */
interface Reference {
  readonly id: string;
  readonly path: readonly string[];
}

type Knowing = Pick<Context, 'campaigns' | 'knownCampaigns' | 'homes'>;

/** The plan that a content carries out, and the documents that it cites, as far as it names them by id. */
export function referencesOf({ parentId, citations }: CampaignContent): Reference[] {
  const at = (id: string | null, path: readonly string[]): Reference[] => (id === null ? [] : [{ id, path }]);
  return [
    ...at(parentId, ['content', 'parentId']),
    ...citations.flatMap(({ documentId }, index) =>
      at(documentId, ['content', 'citations', String(index), 'documentId']),
    ),
  ];
}

/** What is known of them: of what is at home here by what is stored, of all others by what their homes have told. */
export async function knownReferences(
  { campaigns, knownCampaigns, homes }: Knowing,
  references: readonly Reference[],
): Promise<Map<string, KnownCampaign>> {
  const ids = [...new Set(references.map(({ id }) => id))];
  const own = await campaigns.stored(ids.filter((id) => homes.owns(id)));
  const known = new Map(own.map((state) => [state.id, ofState(state)]));
  if (homes.ownsAll() || known.size === ids.length) return known;
  for (const told of await knownCampaigns.byIds(ids.filter((id) => !known.has(id))))
    known.set(told.id, ofTold(told));
  return known;
}

/**
 * Waits for news of those that are not known here. Null once the rules can judge: all are known, or one of them is not
 * there for certain.
 */
export async function awaitReferences(
  context: Knowing,
  references: readonly Reference[],
): Promise<Rejection<'NOT_KNOWN_YET'> | null> {
  if (context.homes.ownsAll()) return null;
  const known = await knownReferences(context, references);
  for (const reference of references.filter(({ id }) => !known.has(id))) {
    const told = await requireKnownCampaign(context.knownCampaigns, reference);
    if (isRejection(told)) return told.code === 'NOT_KNOWN_YET' ? { ...told, code: told.code } : null;
  }
  return null;
}

function ofState(state: CampaignState): KnownCampaign {
  if (state.status === 'DRAFT')
    return { id: state.id, isPublic: false, documentNumber: null, issuedFrom: null };
  return ofTold({ issuedBetween: null, ...state });
}

const ofTold = (
  plan: Pick<ToldCampaign, 'id' | 'documentNumber' | 'issuedOn' | 'issuedBetween'>,
): KnownCampaign => ({
  ...{ id: plan.id, isPublic: true, documentNumber: plan.documentNumber, issuedFrom: planDay(plan) },
});
