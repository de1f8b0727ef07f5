import type { LegalDay } from '@thidua/domain-kit';
import type { AggregateRows } from '@thidua/event-kit';
import { folded, plain, searchWords, spelled } from './folded.ts';
import { codeKey } from './organization.commands.ts';
import type { OrganizationLevel, OrganizationState } from './organization.state.ts';

/** One version of an organization, as it is found: everything that a list or a search asks for. */
export interface OrganizationRow {
  /** Half-open, as days that compare bytewise: '' before our knowledge, `noEnd` still in force. */
  readonly validFrom: LegalDay;
  readonly validTo: LegalDay;
  /** The full name without accents: lists are in its order, bytewise. */
  readonly name: string;
  readonly level: OrganizationLevel | null;
  readonly kind: string;
  readonly parent: string | null;
  /** `GSO/06811`; absent where there is none, so that the index of codes holds codes only. */
  readonly codes?: readonly string[];
  /** What a search finds it by, at the beginning of a word. */
  readonly words: readonly string[];
  /** Its name and its aliases, one a line: as they are written, and without accents. */
  readonly spellings: string;
  readonly plainSpellings: string;
}

/** Behind every day of the calendar. */
export const noEnd = '9999-99-99';

/** The filter for the versions in force on a day. */
export const inForce = (day: LegalDay) => ({ validFrom: { $lte: day }, validTo: { $gt: day } });

/** So an index leaves out the versions of other days, and nothing else is read for a page. */
const days = { validFrom: 1, validTo: 1 } as const;

/** One row a version. Every list comes sorted from an index, and every count is one of an index. */
export const organizationRows: AggregateRows<OrganizationState> = {
  collection: 'organization_versions',
  indexes: [
    { keys: { name: 1, _id: 1, ...days, parent: 1 } },
    { keys: { level: 1, name: 1, _id: 1, ...days, kind: 1 } },
    { keys: { kind: 1, name: 1, _id: 1, ...days, level: 1 } },
    { keys: { parent: 1, name: 1, _id: 1, ...days, level: 1, kind: 1 } },
    // Counts: of much that has ended, what is still in force stands together.
    { keys: { validTo: 1, validFrom: 1, level: 1, kind: 1, parent: 1 } },
    { keys: { words: 1, validTo: 1, validFrom: 1, level: 1, kind: 1, parent: 1 } },
    // Rules see a code that is held already; this stops two that take it from the same day at the same time.
    { keys: { codes: 1, validFrom: 1 }, unique: true, where: { codes: { $exists: true } } },
  ],
  of: ({ versions, aliases }) => {
    const others = aliases.map(formsOf);
    return versions.map(({ name, codes, validFrom, validTo, level, kind, parent }): OrganizationRow => {
      const own = formsOf(name);
      const all = [own, ...others];
      return {
        ...{ validFrom: validFrom ?? '', validTo: validTo ?? noEnd, name: own.bare, level, kind, parent },
        ...(codes.length > 0 && { codes: codes.map(({ scheme, value }) => codeKey(scheme, value)) }),
        words: [...new Set(all.flatMap(({ words }) => words))],
        spellings: all.map(({ spelling }) => spelling).join('\n'),
        plainSpellings: all.map((each) => each.plain).join('\n'),
      };
    });
  },
};

function formsOf(name: string) {
  const bare = folded(name);
  return { bare, plain: plain(bare), words: searchWords(bare), spelling: spelled(name) };
}
