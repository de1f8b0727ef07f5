import { readFileSync } from 'node:fs';
import { StartRefused } from '@thidua/federation-kit/process';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Kinds } from './kind.ts';

const row = z
  .object({
    code: z.string().regex(/^[a-z][a-z-]*$/),
    label_vi: z.string().normalize('NFC').min(1),
    label_en: z.string().min(1),
    category: z.string().regex(/^[A-Z][A-Z_]*$/),
    level: z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', '']).transform((level) => level || null),
  })
  .refine(({ category, level }) => category !== 'UNIT' || level !== null, { path: ['level'] });

/**
 * Reads the kinds of organizations from their committed table. Throws StartRefused with one line that names the
 * file, and the place in it that is wrong.
 */
export function readKinds(file: string): Kinds {
  const kinds = rowsOf(file).map((each, index) => {
    const parsed = row.safeParse(each);
    const wrong = parsed.error?.issues[0]?.path.join('.');
    if (!parsed.data) throw new StartRefused(`${file}, line ${index + 2}: ${wrong} is wrong`);
    const { code, label_vi: labelVi, label_en: labelEn, category, level } = parsed.data;
    return { code, labelVi, labelEn, category, level: category === 'UNIT' ? level : null };
  });
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]));
  if (byCode.size === 0) throw new StartRefused(`${file} holds no kind`);
  if (byCode.size < kinds.length) throw new StartRefused(`${file} holds a kind twice`);
  return byCode;
}

function rowsOf(file: string): unknown[] {
  try {
    return parse(readFileSync(file), { columns: true, bom: true });
  } catch (error) {
    throw new StartRefused(`KINDS_FILE ${file} cannot be read: ${(error as Error).message}`);
  }
}
