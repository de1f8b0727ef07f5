import { entityId, legalDay, longText, optional, period, text } from '@thidua/federation-kit';
import { z } from 'zod';

/** Lengths are in UTF-16 units. */
const number = text(60);
const name = text(200);
const position = text(300);
const idempotencyKey = optional(text(200));

const nominee = z.object({
  organizationId: optional(entityId('organization')),
  personId: optional(entityId('person')),
  personName: optional(name),
});

const achievement = period.safeExtend({
  title: text(1000),
  from: legalDay,
  to: legalDay,
  description: optional(longText(8000)),
});

export const proposeAwardInput = z.object({
  idempotencyKey,
  campaignId: entityId('campaign'),
  movementOrder: optional(z.int().min(1).max(1000)),
  proposerId: entityId('organization'),
  proposedOn: legalDay,
  nominee,
  form: text(60),
  achievement,
  reason: longText(8000),
});

const grant = z.object({
  number,
  signer: z.object({
    name,
    position,
    capacity: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q', 'HEAD']),
    onBehalfOf: optional(text(600)),
  }),
  quotaDocument: optional(z.object({ number, issuedOn: legalDay })),
  noQuota: optional(z.boolean()),
  confirmedBy: optional(z.object({ name, position })),
});

export const decideAwardInput = z.object({
  idempotencyKey,
  awardProposalId: entityId('award-proposal'),
  authorityId: entityId('organization'),
  decidedOn: legalDay,
  grant: optional(grant),
  refusal: optional(z.object({ reason: longText(8000) })),
});

export type NomineeInput = z.output<typeof nominee>;
export type DecideAwardInput = z.output<typeof decideAwardInput>;
