import { z } from 'zod';
import { alias, day, idOf, paragraph, text, unitKey, words } from './words.ts';

const years = z.strictObject({ from: z.int(), to: z.int() });

/** What a document rules about conferences of others. */
export const conferenceRule = words.extend({
  form: text,
  host: text,
  before: text.nullable(),
  mustEvaluate: z.array(text).optional(),
  awards: z.literal(true).optional(),
});

const report = z.strictObject({
  requirement: words,
  parts: z.array(z.strictObject({ title: text, sections: z.array(paragraph) })),
  coveredUnits: z.array(
    z.strictObject({ name: text, unit: unitKey.nullable(), part: z.enum(['whole', 'three khu']) }),
  ),
});

const budget = words.extend({
  year: z.int(),
  source: words,
  steps: z.array(
    z.strictObject({
      step: z.enum(['DRAFT', 'APPRAISE', 'APPROVE']),
      by: text,
      organization: alias.nullable(),
    }),
  ),
});

/** The conference that a plan sets up: form, delegates, agenda in order, report, papers, money, media. */
export const conference = z.strictObject({
  id: idOf('conference'),
  host: unitKey,
  series: text,
  ordinal: z.int().positive(),
  ordinalText: text,
  term: years,
  reviewPeriod: years,
  title: words,
  dateLine: words,
  form: words.extend({ code: alias, label: text }),
  composition: words.extend({
    categories: z.array(text),
    chosenBy: text,
    within: text,
    priorities: z.array(text),
  }),
  shares: words.extend({ exemplarPercent: z.int(), guestPercent: z.int() }),
  delegateCap: words.extend({
    max: z.int().positive(),
    proposedBy: text,
    proposedByOrganization: alias,
    agreedWith: z.array(text),
  }),
  time: words.extend({ halfDays: z.int().positive(), from: day, to: day }),
  exclusive: words,
  agenda: z.array(words.extend({ order: z.int().positive(), title: text })),
  report,
  papers: z.array(words),
  activities: z.array(words),
  budget,
  media: z.array(
    words.extend({
      kind: z.enum(['FILM', 'HALL']),
      by: text,
      organization: alias,
      approvedBy: text.nullable(),
    }),
  ),
  deadlines: z.array(words.extend({ dueOn: day, dueText: text, what: text })),
});
