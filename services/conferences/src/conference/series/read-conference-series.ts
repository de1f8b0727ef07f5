import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ConferenceSeries } from './conference-series.ts';

const rows = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    label: z.string().min(1),
    labelEn: z.string().min(1),
    basis: z.string().min(1),
    status: z.enum(['confirmed', 'assumed']),
  }),
);

/** Reads conference-series.json beside this file. Throws on a row of a wrong shape. */
export function readConferenceSeries(): readonly ConferenceSeries[] {
  const file = new URL('conference-series.json', import.meta.url);
  return rows.parse(JSON.parse(readFileSync(file, 'utf8')));
}
