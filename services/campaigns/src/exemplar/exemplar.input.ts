import { entityId, legalDay, longText, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { list, phrase } from '../campaign/words.input.ts';

const idempotencyKey = optional(text(200));
const organizationId = entityId('organization');
const exemplarId = entityId('exemplar');
const voters = z.number().int().min(1).max(1_000_000);

const evidence = z.object({
  words: longText(8000),
  attachments: list(z.object({ title: phrase, sha256: z.string().regex(/^[\da-f]{64}$/) }), 50),
});

const person = z.object({
  personId: optional(entityId('person')),
  name: optional(text(200)),
  position: optional(text(300)),
  isDirectWorker: optional(z.boolean()),
});

const subject = z.object({
  person: optional(person),
  organizationId: optional(organizationId),
  collective: optional(phrase),
});

const minute = z.object({
  collective: phrase,
  number: optional(text(60)),
  day: legalDay,
  votes: optional(z.object({ inFavour: voters, of: voters })),
});

const place = z.object({
  organizationId: optional(organizationId),
  name: optional(phrase),
  takenUpOn: legalDay,
});

export const nominateExemplarInput = z.object({
  idempotencyKey,
  campaignId: entityId('campaign'),
  organizationId,
  nominatedOn: legalDay,
  subject,
  field: optional(phrase),
  achievement: longText(8000),
  minute: optional(minute),
  evidence,
});

export const advanceExemplarInput = z.object({
  idempotencyKey,
  exemplarId,
  organizationId: optional(organizationId),
  stage: z.enum(['FOSTERED', 'REVIEWED', 'SPREAD']),
  day: legalDay,
  evidence,
  places: list(place, 200),
});

export const withdrawExemplarInput = z.object({
  idempotencyKey,
  exemplarId,
  withdrawnOn: legalDay,
  reason: longText(8000),
});

export type SubjectInput = z.output<typeof subject>;
