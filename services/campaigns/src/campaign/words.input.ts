import { longText, optional, text } from '@thidua/federation-kit';
import { z } from 'zod';

/** Lengths are in UTF-16 units. The longest paragraph of the five real documents has about 2,900. */
const paragraph = longText(8000);
export const phrase = text(600);
export const lineNumber = z.number().int().min(1).max(100_000);

/** A list that may be left out. */
export const list = <Item extends z.ZodType>(item: Item, max: number) =>
  z
    .array(item)
    .max(max)
    .nullish()
    .transform((items) => items ?? []);

/** Words of the document with their lines. */
export const sourceWords = z.object({
  text: paragraph,
  line: optional(lineNumber),
  lineTo: optional(lineNumber),
});
