import { entityId, legalDay, longText, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';

const idempotencyKey = optional(text(200));
const words = longText(8000);

export const raiseDifficultyInput = z.object({
  idempotencyKey,
  campaignId: entityId('campaign'),
  organizationId: entityId('organization'),
  raisedOn: optional(legalDay),
  words,
  viaId: optional(entityId('organization')),
});

export const answerDifficultyInput = z.object({
  idempotencyKey,
  difficultyId: entityId('difficulty'),
  answeredOn: legalDay,
  words,
  forwardedToId: optional(entityId('organization')),
});
