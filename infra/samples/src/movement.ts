import { z } from 'zod';
import { day, text, unitKey, words } from './words.ts';

/** A movement in one of the document's lists: one entry a mention. */
export const linkedMovement = words.extend({
  title: text,
  normalizedTitle: text.optional(),
  list: z.enum(['CENTRAL', 'PROVINCE', 'CITY', 'DISTRICT', 'COMMUNE']),
  listUnit: unitKey,
  award: z.boolean(),
  period: z.strictObject({ from: day.nullable(), to: day.nullable() }).nullable(),
  periodText: text.nullable(),
  planNumber: text.nullable(),
  planDate: day.nullable(),
});

/** A movement named in passing. */
export const otherMovement = words.extend({ title: text });

/** The time of the document's own movement; `endsWith` names an event instead of a day. */
export const period = words.extend({
  from: day.nullable(),
  fromText: text.nullable(),
  to: day.nullable(),
  toText: text.nullable(),
  endsWith: text.nullable(),
});

/** A congress, conference or anniversary, with the ordinal the document gives it and the lines where it does. */
export const event = z.strictObject({
  name: text,
  kind: z.enum(['PARTY_CONGRESS', 'EMULATION_CONGRESS', 'EXEMPLAR_CONFERENCE', 'ANNIVERSARY']),
  ordinal: text.nullable(),
  years: z.int().optional(),
  lines: z.array(z.int().positive()).min(1),
});
