import type { Context } from '../context.ts';
import type { CampaignFacts, KnownCampaign } from './campaign.commands.ts';
import type { CampaignContent } from './campaign.content.ts';
import { type CampaignState, issuerDay } from './campaign.state.ts';

/** Gathers what the rules must know beside the aggregate. The issuer must be known by now. */
export async function gatherFacts(
  { directory, campaigns, clock }: Context,
  content: CampaignContent,
  documentNumber: string | null,
  issuedOn: string | null,
): Promise<CampaignFacts> {
  const named = [content.parentId, ...content.citations.map(({ documentId }) => documentId)];
  const ids = [...new Set(named.filter((id) => id !== null))];
  const [issuer, known, holderOfNumber] = await Promise.all([
    directory.organization(content.issuerId),
    ids.length === 0 ? [] : campaigns.known(ids),
    campaigns.holderOfNumber({ content }, documentNumber, issuedOn),
  ]);
  if (!issuer) throw new Error(`issuer not known: ${content.issuerId}`);
  return {
    issuerLife: issuer.life,
    campaigns: new Map(known.map((state) => [state.id, asKnown(state)])),
    holderOfNumber,
    today: clock.today(),
  };
}

const asKnown = (state: CampaignState): KnownCampaign => ({
  id: state.id,
  isPublic: state.status !== 'DRAFT',
  documentNumber: state.status === 'DRAFT' ? null : state.documentNumber,
  issuedFrom: issuerDay(state),
});
