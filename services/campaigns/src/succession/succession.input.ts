import { entityId, legalDay, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { idempotencyKey, signer } from '../campaign/campaign.input.ts';
import { phrase } from '../campaign/words.input.ts';

const organizationId = entityId('organization');

const act = z.object({
  number: optional(text(60)),
  issuedOn: legalDay,
  issuerName: phrase,
  words: optional(phrase),
});

const heir = z.object({
  organizationId,
  leads: z.boolean(),
  taskOrders: optional(z.array(z.number().int()).max(300)),
  receivedBy: signer,
});

export const transferCampaignInput = z.object({
  idempotencyKey,
  campaignId: entityId('campaign'),
  fromId: organizationId,
  effectiveOn: legalDay,
  act,
  handedOverBy: signer,
  heirs: z.array(heir).min(1).max(100),
});
