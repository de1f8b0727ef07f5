import { readFileSync } from 'node:fs';
import { isLegalDay } from '@thidua/domain-kit';
import { StartRefused } from '@thidua/federation-kit/process';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A day of a table; empty where it is open. */
export const dayOfTable = z
  .string()
  .refine((text) => text === '' || isLegalDay(text))
  .transform((text) => text || null);

/**
 * Reads a committed table of kinds, by code. Throws StartRefused with one line that names the file (and the
 * variable that led to it), and the place in it that is wrong.
 */
export function readTable<Row extends { readonly code: string }>(
  variable: string,
  file: string,
  row: z.ZodType<Row>,
): ReadonlyMap<string, Row> {
  const kinds = rowsOf(variable, file).map((each, index) => {
    const parsed = row.safeParse(each);
    const wrong = parsed.error?.issues[0]?.path.join('.');
    if (!parsed.data) throw new StartRefused(`${file}, line ${index + 2}: ${wrong} is wrong`);
    return parsed.data;
  });
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]));
  if (byCode.size === 0) throw new StartRefused(`${file} holds no kind`);
  if (byCode.size < kinds.length) throw new StartRefused(`${file} holds a kind twice`);
  return byCode;
}

function rowsOf(variable: string, file: string): unknown[] {
  try {
    return parse(readFileSync(file), { columns: true, bom: true });
  } catch (error) {
    throw new StartRefused(`${variable} ${file} cannot be read: ${(error as Error).message}`);
  }
}
