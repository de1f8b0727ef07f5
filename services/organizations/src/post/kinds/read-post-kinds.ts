import { z } from 'zod';
import { dayOfTable, readTable } from '../../kinds/read-table.ts';
import type { PostKinds } from './post-kind.ts';

const row = z
  .object({
    code: z.string().regex(/^[a-z][a-z-]*$/),
    label_vi: z.string().normalize('NFC').min(1),
    label_en: z.string().min(1),
    rank: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number),
    is_single: z.enum(['true', 'false']).transform((text) => text === 'true'),
    valid_from: dayOfTable,
    valid_to: dayOfTable,
  })
  .transform(({ code, rank, label_vi: labelVi, label_en: labelEn, ...rest }) => ({
    ...{ code, rank, labelVi, labelEn, isSingle: rest.is_single },
    ...{ validFrom: rest.valid_from, validTo: rest.valid_to },
  }));

/** Reads the kinds of posts from their committed table. Throws StartRefused as `readKinds` does. */
export const readPostKinds = (file: string): PostKinds => readTable('POST_KINDS_FILE', file, row);
