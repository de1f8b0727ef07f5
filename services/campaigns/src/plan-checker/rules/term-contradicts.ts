import { congressMentions } from '../congress-mentions.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

/** A congress has one term, as long as the table says. */
export const termContradicts: Rule = ({ text }) => {
  const known = new Map<string, string>();
  return congressMentions(text).flatMap(({ series, ordinal, term, words, place }) => {
    if (term === null) return [];
    const written = `${term.from}-${term.to}`;
    const first = known.get(`${series} ${ordinal}`);
    if (first === undefined) known.set(`${series} ${ordinal}`, written);
    const ofRightLength = `${term.from}-${term.from + phrases.termYears}`;
    const expected = first !== undefined && first !== written ? first : ofRightLength;
    if (written === expected) return [];
    return [{ rule: 'TERM_CONTRADICTS', words, params: { term: written, expected }, ...place }];
  });
};
