import { z } from 'zod';
import { alias, day, text, unitKey, words } from './words.ts';

const place = z.enum(['PREAMBLE', 'BODY']);

/** A document cited by its number; `mentions` are the later places where it is cited again. */
export const citation = words.extend({
  number: text,
  normalizedNumber: text.optional(),
  type: z.enum(['CT', 'CTr', 'HD', 'KH', 'NĐ', 'NQ', 'QĐ']),
  typeText: text,
  issuer: text.nullable(),
  normalizedIssuer: text.optional(),
  issuerUnit: unitKey.optional(),
  issuerOrganization: alias.optional(),
  document: alias.optional(),
  issuedOn: day.nullable(),
  subject: text.nullable(),
  place,
  mentions: z.array(words.extend({ number: text })).optional(),
});

/** A law, resolution or decree that is named without a number. */
export const unnumberedCitation = words.extend({
  type: z.enum(['LUẬT', 'NĐ', 'NQ']),
  typeText: text,
  issuer: text.nullable(),
  issuedOn: day.nullable(),
  year: z.int().optional(),
  place,
  mentions: z.array(words).optional(),
});
