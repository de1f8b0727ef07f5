import { z } from 'zod';
import { alias, day, idOf, text, unitKey } from './words.ts';

const line = z.int().positive();
const seed = z.string().regex(/^\d{3}$/);

/** A document known only from the citations of the five. */
export const citedDocument = z.strictObject({
  alias,
  id: idOf('campaign'),
  type: z.enum(['PLAN', 'DIRECTIVE']),
  typeText: text,
  number: text,
  sequence: z.int().positive(),
  symbol: text,
  issuerUnit: unitKey,
  organ: z.literal('Ủy ban nhân dân'),
  issuedOn: day,
  title: text,
  citedBy: z.array(z.strictObject({ seed, citation: z.int().nonnegative(), line })).min(1),
});

/** A body below a unit: `kind` is a code of infra/facts/kinds.csv, `parent` another organization's alias. */
export const organization = z.strictObject({
  alias,
  id: idOf('organization'),
  kind: alias,
  unit: unitKey,
  parent: alias.nullable(),
  name: text,
  standingBody: alias.optional(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  /** The decision that names its members, where a document cites it. */
  legalBasis: text.optional(),
  named: z.array(z.strictObject({ text, seed, line })).min(1),
});

/** An invented person with dated roles at units. */
export const person = z.strictObject({
  alias,
  id: idOf('person'),
  name: text,
  roles: z
    .array(z.strictObject({ role: alias, organization: unitKey, validFrom: day, validTo: day.nullable() }))
    .min(1),
});

/** A post that a document shows: `document` is the seed whose signer held it. */
export const post = z.strictObject({
  id: idOf('post'),
  document: seed,
  unit: unitKey,
  person: idOf('person'),
  name: text,
  title: text,
  kind: alias,
  validFrom: day,
  validTo: day.nullable(),
  basis: text,
});
