import { isLegalDay } from '@thidua/domain-kit';
import { z } from 'zod';
import { readTable } from '../../kinds/read-table.ts';
import type { PostKinds } from './post-kind.ts';

const day = z
  .string()
  .refine((text) => text === '' || isLegalDay(text))
  .transform((text) => text || null);

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
    valid_from: day,
    valid_to: day,
  })
  .transform(({ code, rank, label_vi: labelVi, label_en: labelEn, ...rest }) => ({
    ...{ code, rank, labelVi, labelEn, isSingle: rest.is_single },
    ...{ validFrom: rest.valid_from, validTo: rest.valid_to },
  }));

/** Reads the kinds of posts from their committed table. Throws StartRefused as `readKinds` does. */
export const readPostKinds = (file: string): PostKinds => readTable('POST_KINDS_FILE', file, row);
