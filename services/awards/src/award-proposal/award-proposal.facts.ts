import { type KnownCampaign, planDay } from '@thidua/campaign-directory';
import type { LegalDay, Validity } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import type { DecisionFacts, ProposalFacts } from './award-proposal.commands.ts';
import type { AwardProposalContent } from './award-proposal.content.ts';

/** What the rules of a proposal must know beside the aggregate. Its organizations must be known by now. */
export async function gatherProposalFacts(
  context: Context,
  content: AwardProposalContent,
  campaign: KnownCampaign,
): Promise<ProposalFacts> {
  const [common, proposerLife] = await Promise.all([
    gatherCommonFacts(context, content),
    lifeOf(context, content.proposerId),
  ]);
  return {
    ...common,
    plan: { issuedFrom: planDay(campaign), period: campaign.period, movements: campaign.movements },
    proposerLife,
    formLives: context.law.forms.filter(({ code }) => code === content.form),
  };
}

/** What the rules of a decision must know beside the aggregate. The authority must be known by now. */
export async function gatherDecisionFacts(
  context: Context,
  content: AwardProposalContent,
  authorityId: string,
  decidedOn: LegalDay,
): Promise<DecisionFacts> {
  const [common, authorityLife, authority] = await Promise.all([
    gatherCommonFacts(context, content),
    lifeOf(context, authorityId),
    context.directory.organizationOn(authorityId, decidedOn),
  ]);
  return {
    ...common,
    authorityLife,
    authority,
    competence: context.law.competence.filter(({ form }) => form === content.form),
  };
}

async function gatherCommonFacts(context: Context, content: AwardProposalContent) {
  const { nominee } = content;
  const [nomineeLife, earlierAwards] = await Promise.all([
    nominee.kind === 'ORGANIZATION' ? lifeOf(context, nominee.id) : null,
    context.awardProposals.earlierAwards(content),
  ]);
  return { nomineeLife, earlierAwards, today: context.clock.today() };
}

async function lifeOf({ directory }: Context, id: string): Promise<Validity> {
  const organization = await directory.organization(id);
  if (!organization) throw new Error(`organization not known: ${id}`);
  return organization.life;
}
