import { placeholdersOf } from './placeholders.ts';
import type { RefusalRows } from './refusal-row.ts';
import { sharedRefusals } from './shared-refusals.ts';

/** A service's refusals together with those that all services share. */
export type RefusalTable<Rows extends RefusalRows> = typeof sharedRefusals & Rows;

/**
 * Makes a service's table. Throws where a row breaks a rule: codes in UPPER_SNAKE, texts in NFC, the same
 * placeholders in both languages, no code of the shared table.
 */
export function refusalTable<const Rows extends RefusalRows>(rows: Rows): RefusalTable<Rows> {
  for (const [code, row] of Object.entries(rows)) {
    const [vi, en] = [row.vi, row.en].map((text) => placeholdersOf(text).sort().join());
    const texts = [row.vi, row.en, row.remedyVi ?? '', row.legalBasis ?? ''];
    if (!/^[A-Z][A-Z0-9_]*$/.test(code)) throw new Error(`refusal ${code}: the code is not UPPER_SNAKE`);
    if (Object.hasOwn(sharedRefusals, code))
      throw new Error(`refusal ${code}: is in the shared table already`);
    if (texts.some((text) => text !== text.normalize('NFC'))) throw new Error(`refusal ${code}: not NFC`);
    if (vi !== en) throw new Error(`refusal ${code}: the two languages have different placeholders`);
  }
  return Object.freeze({ ...sharedRefusals, ...rows });
}
