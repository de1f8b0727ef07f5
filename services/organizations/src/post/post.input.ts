import { entityId, legalDay, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';

const idempotencyKey = optional(text(200));

const post = {
  organizationId: entityId('organization'),
  personName: optional(text(200)),
  title: text(200),
  kind: text(60),
  validFrom: legalDay,
  validTo: optional(legalDay),
  basis: text(600),
};

export const appointToPostInput = z.object({
  idempotencyKey,
  ...post,
  personId: optional(entityId('person')),
});

export const leavePostInput = z.object({
  idempotencyKey,
  postId: entityId('post'),
  validTo: legalDay,
  basis: text(600),
});

export const transcribePostsInput = z.object({
  idempotencyKey,
  posts: z
    .array(z.object({ id: optional(entityId('post')), ...post, personId: entityId('person') }))
    .min(1)
    .max(500),
});
