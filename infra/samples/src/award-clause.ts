import { z } from 'zod';
import { text, unitKey, words } from './words.ts';

/** Who awards what for which of the linked movements (indexes into `linkedMovements`). */
export const awardClause = words.extend({
  mark: text.nullable(),
  level: z.enum(['STATE', 'PROVINCE', 'DISTRICT', 'COMMUNE']),
  levelText: text,
  authority: text.nullable(),
  authorityUnit: unitKey.nullable(),
  form: z.enum(['Bằng khen', 'Giấy khen']).nullable(),
  subjects: text.nullable(),
  movementYears: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
  movements: z.array(z.int().nonnegative()),
});

/** The number of awards of a clause (index into `awardClauses`); null: a later document says it. */
export const quota = words.extend({
  clause: z.int().nonnegative(),
  value: z.int().nullable(),
  laterDocumentOf: unitKey.nullable(),
});
