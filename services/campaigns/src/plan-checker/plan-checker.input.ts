import { legalDay, optional } from '@thidua/federation-kit';
import { z } from 'zod';
import { draftCampaignInput } from '../campaign/campaign.input.ts';

/** The longest of the five real documents has 34,000 bytes. */
const longestCopy = 60_000;

/** The copy keeps its blank lines: findings tell its lines. */
export const checkCampaignDraftInput = z.object({
  content: draftCampaignInput.shape.content,
  issuedOn: optional(legalDay),
  text: optional(z.string().max(longestCopy)),
});
