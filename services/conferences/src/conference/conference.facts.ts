import { type KnownCampaign, planDay } from '@thidua/campaign-directory';
import { type LegalDay, parseEntityId } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import type { ConferenceFacts } from './conference.commands.ts';
import type { ConferenceContent } from './conference.content.ts';

/** Gathers what the rules must know beside the aggregate. The host must be known by now. */
export async function gatherFacts(
  context: Context,
  content: ConferenceContent,
  campaign: KnownCampaign,
): Promise<ConferenceFacts> {
  const { directory, conferences, series, clock } = context;
  const issuedFrom = planDay(campaign);
  const [host, line, excludedBy] = await Promise.all([
    directory.organization(content.hostId),
    conferences.lineOf(content),
    findExcluding(context, content, issuedFrom ?? clock.today()),
  ]);
  if (!host) throw new Error(`host not known: ${content.hostId}`);
  return {
    plan: { origin: campaign.origin, issuedFrom, period: campaign.period },
    hostLife: host.life,
    isKnownSeries: series.some(({ code }) => code === content.series),
    siblings: line.map(({ id, content: { ordinal, term } }) => ({ id, ordinal, term })),
    excludedBy,
  };
}

/** Only bodies below a unit can be kept from a conference of their own; a unit below a unit has its own. */
async function findExcluding(
  { directory, conferences }: Context,
  { hostId, series, term }: ConferenceContent,
  day: LegalDay,
): Promise<string | null> {
  if (isUnit(hostId)) return null;
  const unit = (await directory.pathOf(hostId, day)).find(isUnit);
  return unit === undefined ? null : conferences.excluding(unit, series, term);
}

const isUnit = (organization: string): boolean => parseEntityId(organization)?.serial === null;
