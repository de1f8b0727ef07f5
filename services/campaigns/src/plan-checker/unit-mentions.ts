import type { Place } from './place.ts';
import type { PlanText } from './plan-text.ts';
import { spelling } from './spelling.ts';
import { phrases } from './tables.ts';

/** A run of capitalised words; `kind` where the word for a kind of unit stands before it. */
export interface UnitMention {
  readonly kind: string | null;
  readonly kindAsWritten: string | null;
  readonly name: readonly string[];
  readonly place: Place;
}

const kinds = Object.keys(phrases.unitKinds).toSorted((one, other) => other.length - one.length);
const kindWords = kinds.map((kind) => RegExp.escape(kind)).join('|');
const anyCase = (words: string): string => `(?i:${words})`;

const runs = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<kind>${anyCase(kindWords)}) )?(?<name>\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)`,
  'gu',
);
const leadingKind = new RegExp(`^(?:${kindWords}) `, 'iu');

/** The name of a unit without the word for its kind. */
export const bareName = (name: string): string => name.replace(leadingKind, '');

/** What may be names of units. A kind's own capital ("Thành phố …") begins no name. */
export function unitMentions(text: PlanText): UnitMention[] {
  return text.matches(runs).map(({ groups, place }) => {
    const kindAsWritten = groups['kind'] ?? null;
    const kind = kindAsWritten === null ? null : (phrases.unitKinds[kindAsWritten.toLowerCase()] ?? null);
    return { kind, kindAsWritten, name: (groups['name'] ?? '').split(' '), place };
  });
}

/** No unit's name has more syllables. */
export const longestName = 5;

/** The beginnings of a run that could be the name, longest first. */
export const candidatesOf = ({ name }: UnitMention): string[] =>
  name
    .slice(0, longestName)
    .map((_word, index) => name.slice(0, index + 1).join(' '))
    .toReversed();

/** Full names, in one spelling, of all units that a text may mention: what must be looked up. */
export const mentionedNames = (text: PlanText): string[] => [
  ...new Set(
    unitMentions(text).flatMap((mention) =>
      mention.kind === null ? [] : candidatesOf(mention).map((name) => spelling(`${mention.kind} ${name}`)),
    ),
  ),
];
