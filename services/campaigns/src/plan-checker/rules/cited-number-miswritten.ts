import { patternOf } from '../patterns.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

const { looksLikeOne, state, party } = phrases.documentNumbers;
const grammars = [state, party].map((grammar) => patternOf(grammar, 'u'));

/** What looks like a number and is in neither form. A blank after a hyphen is a line break of the copy. */
export const citedNumberMiswritten: Rule = ({ text }) =>
  text
    .matches(patternOf(looksLikeOne, 'gu'))
    .filter(({ words }) => !grammars.some((grammar) => grammar.test(words.replaceAll(' ', ''))))
    .map(({ words, place }) => ({ rule: 'CITED_NUMBER_MISWRITTEN', words, params: {}, ...place }));
