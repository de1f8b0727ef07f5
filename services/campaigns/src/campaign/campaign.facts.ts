import type { LegalDay } from '@thidua/domain-kit';
import { isRejection } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import { requirePlan } from '../plan/require-plan.ts';
import type { Demanding } from '../plan/unmet-demand.ts';
import { leaderOn } from '../succession/transfer.ts';
import type { CampaignFacts, CourseFacts } from './campaign.commands.ts';
import type { CampaignContent } from './campaign.content.ts';
import { knownReferences, referencesOf } from './campaign.references.ts';

/** Gathers what the rules must know beside the aggregate. The issuer must be known by now. */
export async function gatherFacts(
  context: Context,
  content: CampaignContent,
  documentNumber: string | null,
  issuedOn: string | null,
): Promise<CampaignFacts> {
  const { directory, campaigns, clock } = context;
  const [issuer, known, parent, holderOfNumber] = await Promise.all([
    directory.organization(content.issuerId),
    knownReferences(context, referencesOf(content)),
    demandsOf(context, content),
    campaigns.holderOfNumber({ content }, documentNumber, issuedOn),
  ]);
  if (!issuer) throw new Error(`issuer not known: ${content.issuerId}`);
  return {
    issuerLife: issuer.life,
    campaigns: known,
    parent,
    holderOfNumber,
    today: clock.today(),
  };
}

/** Whether there is such a plan at all, is for other rules to say. */
async function demandsOf(context: Context, { parentId: id }: CampaignContent): Promise<Demanding | null> {
  const plan = id === null ? null : await requirePlan(context, { id, path: ['content', 'parentId'] });
  if (plan === null || isRejection(plan)) return null;
  return { plan: plan.documentNumber ?? plan.title, demands: plan.terms?.demands ?? [] };
}

/** What a launch or a closure must know besides: today, and who held the whole of the plan on its day. */
export async function courseFacts(
  { campaigns, directory, clock }: Pick<Context, 'campaigns' | 'directory' | 'clock'>,
  id: string,
  day: LegalDay,
): Promise<CourseFacts> {
  const [plan] = await campaigns.stored([id]);
  const holder = plan && leaderOn(plan, day);
  const known = holder === undefined ? null : await directory.organization(holder);
  return {
    today: clock.today(),
    holder: { id: holder ?? '', versions: known?.versions ?? [], path: ['campaignId'] },
  };
}
