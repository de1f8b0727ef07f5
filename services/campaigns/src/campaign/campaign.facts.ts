import type { Context } from '../context.ts';
import type { CampaignFacts } from './campaign.commands.ts';
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
  const [issuer, known, holderOfNumber] = await Promise.all([
    directory.organization(content.issuerId),
    knownReferences(context, referencesOf(content)),
    campaigns.holderOfNumber({ content }, documentNumber, issuedOn),
  ]);
  if (!issuer) throw new Error(`issuer not known: ${content.issuerId}`);
  return {
    issuerLife: issuer.life,
    campaigns: known,
    holderOfNumber,
    today: clock.today(),
  };
}
