import { z } from 'zod';
import { alias, day, text, unitKey, words } from './words.ts';

/** A target: `value` is its number where it has one; one of those with the same `alternative` is enough. */
export const indicator = words.extend({
  name: text,
  target: text,
  unit: text.nullable(),
  value: z.number().nullable(),
  direction: z.enum(['AT_LEAST', 'AT_MOST', 'EXACTLY', 'HIGHER', 'LOWER']).nullable(),
  alternative: alias.nullable(),
  source: text.nullable(),
});

/** Some of those who take part: named, or of a level or kind below the issuer. Neither: nobody says which. */
const scopeRule = words.extend({
  subject: z.enum([
    'LOCALITY',
    'AGENCY',
    'ASSOCIATION',
    'PARTY_BODY',
    'ENTERPRISE',
    'SCHOOL',
    'HEALTH_STATION',
  ]),
  mustAct: z.boolean(),
  organizations: z.array(alias),
  levels: z.array(z.literal('COMMUNE')),
  kinds: z.array(alias),
});

const subjects = words.extend({ categories: z.array(text) });

export const scope = z.strictObject({
  area: unitKey,
  enterprises: z.boolean(),
  collectives: subjects.nullable(),
  individuals: subjects.nullable(),
  rules: z.array(scopeRule),
});

/** What those in scope have to send; `rules` are indexes into the scope's rules, none means all who must act. */
export const duty = words.extend({
  kind: z.enum([
    'IMPLEMENTING_DOCUMENT',
    'REGISTRATION',
    'PRELIMINARY_REPORT',
    'PERIODIC_REPORT',
    'FINAL_REPORT',
  ]),
  rules: z.array(z.int().nonnegative()),
  dueOn: day.optional(),
  dueText: text.optional(),
  via: text.optional(),
  viaOrganization: alias.optional(),
  requiredSections: z.array(z.literal('LESSONS')).optional(),
});

/** What their papers must hold, and how many of it. */
export const demand = words.extend({
  kind: z.enum([
    'LINKED_MOVEMENT',
    'MODEL_OR_WORK',
    'MEASURABLE_TARGET',
    'COLLECTIVE_MINUTE',
    'AWARD_BUNDLE',
  ]),
  minimum: z.int().positive(),
});

/** By what results are judged. */
export const criterion = words.extend({ name: text });
