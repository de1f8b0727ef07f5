import { planDay, requireKnownCampaign } from '@thidua/campaign-directory';
import { isRejection, type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import { authorize, ensureKnown } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import type { ConferenceFacts } from './conference.commands.ts';
import type { ConferenceContent } from './conference.content.ts';
import { gatherFacts } from './conference.facts.ts';

interface Prepared {
  readonly actor: string;
  /** The plan's day. */
  readonly effectiveOn: LegalDay | null;
  /** Gathered anew for each attempt to write. */
  readonly facts: () => Promise<ConferenceFacts>;
}

/** What stands before either command: plan, host and agencies are known, and the caller may do it at the host. */
export async function prepare(
  context: Context,
  action: 'transcribe' | 'plan-conference',
  content: ConferenceContent,
): Promise<Prepared | Rejection> {
  // Nobody waits for news of a plan who is not signed in.
  if (context.personId === null) return reject('SIGN_IN_REQUIRED');
  const { campaignId, hostId } = content;
  const campaign = await requireKnownCampaign(context.knownCampaigns, {
    ...{ id: campaignId, path: ['content', 'campaignId'] },
  });
  if (isRejection(campaign)) return campaign;
  const host = { id: hostId, path: ['content', 'hostId'] };
  // A paper is entered by whom its host was subject to on its day; what is planned now, by whom it is today.
  const day = (action === 'transcribe' && planDay(campaign)) || undefined;
  const authorized = await authorize(context, action, 'Conference', host, day);
  if (isRejection(authorized)) return authorized;
  const unknown = await ensureAssigneesKnown(context, content);
  if (unknown) return unknown;
  return {
    actor: authorized.actor,
    effectiveOn: planDay(campaign),
    facts: () => gatherFacts(context, content, campaign),
  };
}

const ensureAssigneesKnown = (context: Context, { budget }: ConferenceContent) =>
  ensureKnown(
    context,
    (budget?.steps ?? []).flatMap(({ assigneeId }, index) =>
      assigneeId === null
        ? []
        : [{ id: assigneeId, path: ['content', 'budget', 'steps', String(index), 'assigneeId'] }],
    ),
  );
