import { readFileSync } from 'node:fs';
import { isLegalDay } from '@thidua/domain-kit';
import { StartRefused } from '@thidua/federation-kit/process';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Knowledge } from './knowledge.ts';

const table = z.array(z.object({ subject: z.string().min(1), complete_from: z.string().refine(isLegalDay) }));

/**
 * Reads from which day on units are completely known. Throws StartRefused with one line that names the file, and
 * the place in it that is wrong.
 */
export function readKnowledge(file: string): Knowledge {
  const parsed = table.safeParse(rowsOf(file));
  const [index, column] = parsed.error?.issues[0]?.path ?? [];
  if (!parsed.data) throw new StartRefused(`${file}, line ${Number(index) + 2}: ${String(column)} is wrong`);
  const [units, ...others] = parsed.data.filter(({ subject }) => subject === 'units');
  if (!units || others.length > 0)
    throw new StartRefused(`${file} must tell once from which day units are known`);
  return { unitsCompleteFrom: units.complete_from };
}

function rowsOf(file: string): unknown[] {
  try {
    return parse(readFileSync(file), { columns: true, bom: true });
  } catch (error) {
    throw new StartRefused(`KNOWLEDGE_FILE ${file} cannot be read: ${(error as Error).message}`);
  }
}
