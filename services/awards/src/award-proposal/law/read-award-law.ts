import { readFileSync } from 'node:fs';
import { legalDay } from '@thidua/federation-kit';
import { z } from 'zod';
import type { AwardLaw } from './award-law.ts';

const day = legalDay.nullable();
const row = {
  validFrom: day,
  validTo: day,
  legalBasis: z.string().min(1),
  status: z.enum(['confirmed', 'assumed']),
};
const form = z.strictObject({ code: z.string(), label: z.string(), labelEn: z.string(), ...row });
const competence = z.strictObject({
  form: z.string(),
  level: z.enum(['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE']),
  kind: z.string().nullable(),
  ...row,
});
const law = z.strictObject({ forms: z.array(form), competence: z.array(competence) });

/** Reads award-law.json beside this file. Throws on a row of a wrong shape: a service without its law does not start. */
export function readAwardLaw(): AwardLaw {
  return law.parse(JSON.parse(readFileSync(new URL('award-law.json', import.meta.url), 'utf8')));
}
