import type { Rejection } from '@thidua/domain-kit';
import { isMeasurable } from '../../plan/measure.ts';
import { unmetDemand } from '../../plan/unmet-demand.ts';
import type { CampaignFacts } from '../campaign.commands.ts';
import type { CampaignContent } from '../campaign.content.ts';

/**
 * A document that carries out a plan holds what that plan demands of its content. Works and models are registered, so
 * they are not looked for here.
 */
export function checkDemands(
  { linkedMovements, indicators }: CampaignContent,
  { parent }: Pick<CampaignFacts, 'parent'>,
): Rejection | null {
  if (parent === null) return null;
  // A movement that stands in two lists is one.
  const titles = new Set(linkedMovements.map(({ title }) => title));
  return unmetDemand(parent, {
    LINKED_MOVEMENT: { count: titles.size, path: ['campaignId', 'linkedMovements'] },
    MEASURABLE_TARGET: {
      count: indicators.filter(isMeasurable).length,
      path: ['campaignId', 'indicators'],
    },
  });
}
