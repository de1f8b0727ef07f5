import { entityId, legalDay, longText, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { list } from '../campaign/words.input.ts';

const organizationId = entityId('organization');
const clusterId = entityId('cluster');
const idempotencyKey = optional(text(200));
const count = z.number().int().min(0).max(1000);
/** Two decimals, so that sums are exact. What a criterion may give is the cluster's own data. */
const points = z.number().min(0).max(100_000).multipleOf(0.01);

const criterion = z.object({
  code: text(60),
  name: text(600),
  kind: z.enum(['BASE', 'BONUS', 'DEDUCTION']),
  maximum: points,
});

export const formClusterInput = z.object({
  idempotencyKey,
  organizationId,
  kind: z.enum(['CLUSTER', 'BLOCK']),
  name: text(300),
  year: z.number().int().min(1948).max(2200),
  formedOn: legalDay,
  memberIds: z.array(organizationId).min(1).max(300),
  leaderId: organizationId,
  deputyIds: list(organizationId, 10),
  criteria: z.array(criterion).min(1).max(200),
});

export const signClusterAgreementInput = z.object({
  idempotencyKey,
  clusterId,
  signedOn: legalDay,
  words: longText(20_000),
  targets: list(text(1000), 100),
});

export const scoreClusterMemberInput = z.object({
  idempotencyKey,
  clusterId,
  memberId: organizationId,
  stage: z.enum(['SELF', 'AGREED']),
  scoredOn: legalDay,
  scores: z.array(z.object({ criterion: text(60), points })).max(200),
});

const vote = z.object({
  ballots: count,
  choices: z.number().int().min(1).max(100),
  tally: z.array(z.object({ memberId: organizationId, votes: count })).max(300),
  proposedIds: list(organizationId, 100),
});

export const concludeClusterInput = z.object({
  idempotencyKey,
  clusterId,
  concludedOn: legalDay,
  vote: optional(vote),
  nextLeaderId: organizationId,
  nextDeputyIds: list(organizationId, 10),
});
