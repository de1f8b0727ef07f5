import { z } from 'zod';
import { day, text, unitKey, words } from './words.ts';

/** What stands at the head: type, number, place and day, or the bounds of a day that is not given. */
export const documentHead = words.extend({
  type: z.enum(['PLAN', 'DIRECTIVE']),
  typeText: text,
  number: text.nullable(),
  sequence: z.int().positive().nullable(),
  symbol: text.nullable(),
  numberText: text.nullable(),
  issuingPlace: text.nullable(),
  issuingText: text.nullable(),
  issuedOn: day.nullable(),
  issuedBetween: z.strictObject({ from: day, to: day, why: text }).nullable(),
});

/** The unit whose organ issued the document, and the day as of which it is meant. */
export const issuer = words.extend({
  unit: unitKey,
  organ: z.enum(['Ủy ban nhân dân', 'Chủ tịch Ủy ban nhân dân']),
  asOf: day,
});

/**
 * Who signed, in which form: TM for a collective, KT in place of its head, NONE as the head. The words are those above
 * the name.
 */
export const signer = words.extend({
  name: text,
  position: text,
  capacity: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q', 'NONE']),
  onBehalfOf: text.nullable(),
  inPlaceOf: text.nullable(),
  nameLine: z.int().positive(),
});
