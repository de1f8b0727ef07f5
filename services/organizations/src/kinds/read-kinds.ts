import { z } from 'zod';
import type { Kinds } from './kind.ts';
import { dayOfTable, readTable } from './read-table.ts';

const row = z
  .object({
    code: z.string().regex(/^[a-z][a-z-]*$/),
    label_vi: z.string().normalize('NFC').min(1),
    label_en: z.string().min(1),
    category: z.string().regex(/^[A-Z][A-Z_]*$/),
    level: z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', '']).transform((level) => level || null),
    valid_from: dayOfTable,
    valid_to: dayOfTable,
    name_forms: z
      .string()
      .normalize('NFC')
      .regex(/^([^|]+(\|[^|]+)*)?$/)
      .transform((forms) => (forms === '' ? [] : forms.split('|'))),
  })
  .refine(({ category, level }) => category !== 'UNIT' || level !== null, { path: ['level'] })
  .transform(({ code, label_vi: labelVi, label_en: labelEn, category, level, ...rest }) => ({
    ...{ code, labelVi, labelEn, category, level: category === 'UNIT' ? level : null },
    ...{ validFrom: rest.valid_from, validTo: rest.valid_to, nameForms: rest.name_forms },
  }));

/**
 * Reads the kinds of organizations from their committed table. Throws StartRefused with one line that names the
 * file, and the place in it that is wrong.
 */
export const readKinds = (file: string): Kinds => readTable('KINDS_FILE', file, row);
