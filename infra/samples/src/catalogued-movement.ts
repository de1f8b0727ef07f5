import { z } from 'zod';
import { alias, day, idOf, text, unitKey } from './words.ts';

/** A mention in a list: an index into `linkedMovements` of that seed. */
const mention = z.strictObject({ seed: z.string().regex(/^\d{3}$/), mention: z.int().nonnegative() });

/** A movement of the catalogue, with every mention in the documents that leads to it. */
export const cataloguedMovement = z.strictObject({
  alias,
  id: idOf('movement'),
  issuerUnit: unitKey,
  title: text,
  /** Other wordings, as the documents write them. */
  aliases: z.array(z.strictObject({ text, found: mention })),
  planNumber: text.nullable(),
  planDate: day.nullable(),
  period: z.strictObject({ from: day.nullable(), to: day.nullable() }),
  launchedBy: text.nullable(),
  confirmed: z.boolean(),
  named: z.tuple([mention], mention),
});

/** A movement as the catalogue gives it. */
export type CataloguedMovement = z.infer<typeof cataloguedMovement>;
