import { entityId, legalDay, optional } from '@thidua/federation-kit';
import { z } from 'zod';
import { list, phrase, sourceWords } from '../words.input.ts';
import { reviewKinds } from './follow-up.content.ts';

export const followUp = {
  reviews: list(
    z.object({
      kind: z.enum(reviewKinds),
      by: optional(phrase),
      reviewerIds: list(entityId('organization'), 50),
      to: optional(phrase),
      due: optional(legalDay),
      dueText: optional(phrase),
      of: list(phrase, 50),
      years: optional(z.number().int().min(1).max(100)),
      source: sourceWords,
    }),
    100,
  ),
  issueRoute: optional(
    z.object({
      to: phrase,
      via: optional(phrase),
      viaId: optional(entityId('organization')),
      source: sourceWords,
    }),
  ),
  conferenceRules: list(
    z.object({
      form: phrase,
      host: phrase,
      before: optional(phrase),
      mustEvaluate: list(phrase, 50),
      awards: z.boolean(),
      source: sourceWords,
    }),
    50,
  ),
};
