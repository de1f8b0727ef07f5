import { entityId, longText, optional, period, text } from '@thidua/federation-kit';
import { z } from 'zod';

/** Lengths are in UTF-16 units. */
const phrase = text(600);
const lineNumber = z.int().min(1).max(100_000);
const year = z.int().min(1900).max(2200);
const years = z.object({ from: year, to: year });
const list = <Item extends z.ZodType>(item: Item, max: number) =>
  z
    .array(item)
    .max(max)
    .nullish()
    .transform((items) => items ?? []);

const sourceWords = z.object({
  text: longText(8000),
  line: optional(lineNumber),
  lineTo: optional(lineNumber),
});

const agendaItem = z.object({
  order: z.int(),
  title: text(1000),
  adoptsDelegation: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
  source: sourceWords,
});

const budgetStep = z.object({
  kind: z.enum(['DRAFT', 'APPRAISE', 'APPROVE']),
  assigneeName: phrase,
  assigneeId: optional(entityId('organization')),
  source: sourceWords,
});

const content = z.object({
  campaignId: entityId('campaign'),
  hostId: entityId('organization'),
  series: text(100),
  formLabel: phrase,
  title: text(2000),
  titleLine: optional(sourceWords),
  ordinal: optional(z.int().min(1).max(1000)),
  term: years,
  reviewPeriod: optional(years),
  time: optional(period.safeExtend({ halfDays: optional(z.int().min(1).max(100)), source: sourceWords })),
  delegateCap: optional(z.int().min(1).max(100_000)),
  delegateCapSource: optional(sourceWords),
  delegates: optional(sourceWords),
  composition: list(
    z.object({ category: phrase, percent: z.int().min(0).max(100), source: sourceWords }),
    50,
  ),
  agenda: list(agendaItem, 100),
  reportParts: list(z.object({ title: phrase, sections: z.array(sourceWords).max(100) }), 20),
  budget: optional(
    z.object({ year: optional(year), steps: z.array(budgetStep).max(10), source: sourceWords }),
  ),
  noSeparateConferences: optional(sourceWords),
  delegation: optional(z.object({ congressName: phrase, source: sourceWords })),
});

const idempotencyKey = optional(text(200));

export const transcribeConferenceInput = z.object({
  idempotencyKey,
  id: optional(entityId('conference')),
  content,
});

export const planConferenceInput = z.object({ idempotencyKey, content });
