import { z } from 'zod';

/** A legal day, YYYY-MM-DD. */
export const day = z.iso.date();

/** The key of a unit in infra/facts/units.csv. */
export const unitKey = z.string().regex(/^[a-z][a-z2-7]{7}$/);

/** The name by which the samples speak of an organization, a cited document or a person. */
export const alias = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Text as it is stored: NFC, without blanks around it. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.normalize('NFC').trim(), 'not NFC, or blanks around it');

/** An id `<type>.<unit key>.<uuidv7>`, made once. */
export function idOf(type: string) {
  return z
    .string()
    .regex(
      new RegExp(
        `^${type}\\.[a-z][a-z2-7]{7}\\.[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`,
      ),
    );
}

/** The document's own words and the lines of the seed file where they stand. */
export const words = z.strictObject({
  text,
  line: z.int().positive(),
  lineTo: z.int().positive().optional(),
});

/** A paragraph, with the number or letter the document gives it. */
export const paragraph = words.extend({ mark: text.nullable().optional() });
