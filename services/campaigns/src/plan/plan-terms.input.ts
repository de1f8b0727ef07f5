import { entityId, legalDay, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';
import { list, phrase, sourceWords } from '../campaign/words.input.ts';
import { demandKinds, directions, dutyKinds, subjectTypes } from './plan-terms.ts';

export const level = z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE']);

export const scopeRule = z.object({
  subject: z.enum(subjectTypes),
  mustAct: z.boolean(),
  organizationIds: list(entityId('organization'), 500),
  levels: list(level, 4),
  kinds: list(text(60), 50),
  source: sourceWords,
});

export const duty = z.object({
  kind: z.enum(dutyKinds),
  due: optional(legalDay),
  dueText: optional(phrase),
  scopeOrders: list(z.number().int(), 50),
  via: optional(phrase),
  viaId: optional(entityId('organization')),
  requiredSections: list(text(60), 50),
  source: sourceWords,
});

export const demand = z.object({
  kind: z.enum(demandKinds),
  minimum: z.number().int().min(1).max(1000),
  source: sourceWords,
});

export const indicator = z.object({
  name: phrase,
  target: phrase,
  unit: optional(text(60)),
  baseline: optional(z.number()),
  value: optional(z.number()),
  direction: optional(z.enum(directions)),
  measuredBy: optional(phrase),
  source: sourceWords,
});
