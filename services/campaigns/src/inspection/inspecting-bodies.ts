import { readFileSync } from 'node:fs';
import { type LegalDay, type Validity, validOn } from '@thidua/domain-kit';

/** That bodies of a kind inspect how campaigns are carried out. Where no law was seen to say so, papers order it. */
interface Row extends Validity {
  readonly kind: string;
  readonly legalBasis: string | null;
  readonly source: string;
  readonly isConfirmed: boolean;
}

const rows = JSON.parse(
  readFileSync(new URL('data/inspecting-bodies.json', import.meta.url), 'utf8'),
) as readonly Row[];

/** The kinds of bodies that inspect on that day. */
export const inspectingKinds = (day: LegalDay): string[] =>
  rows.filter((row) => validOn(row, day)).map(({ kind }) => kind);
