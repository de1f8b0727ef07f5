import { z } from 'zod';
import type { Kinds } from './kind.ts';
import { readTable } from './read-table.ts';

const row = z
  .object({
    code: z.string().regex(/^[a-z][a-z-]*$/),
    label_vi: z.string().normalize('NFC').min(1),
    label_en: z.string().min(1),
    category: z.string().regex(/^[A-Z][A-Z_]*$/),
    level: z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', '']).transform((level) => level || null),
    name_forms: z
      .string()
      .normalize('NFC')
      .regex(/^([^|]+(\|[^|]+)*)?$/)
      .transform((forms) => (forms === '' ? [] : forms.split('|'))),
  })
  .refine(({ category, level }) => category !== 'UNIT' || level !== null, { path: ['level'] })
  .transform(({ code, label_vi: labelVi, label_en: labelEn, category, level, name_forms: nameForms }) => {
    return { code, labelVi, labelEn, category, level: category === 'UNIT' ? level : null, nameForms };
  });

/**
 * Reads the kinds of organizations from their committed table. Throws StartRefused with one line that names the
 * file, and the place in it that is wrong.
 */
export const readKinds = (file: string): Kinds => readTable('KINDS_FILE', file, row);
