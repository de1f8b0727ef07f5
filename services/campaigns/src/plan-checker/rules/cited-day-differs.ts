import type { Rule } from '../rule.ts';
import { knownDocuments } from '../tables.ts';

/** A document whose number tells which it is, cited with a day that is not its own. */
export const citedDayDiffers: Rule = ({ content }) =>
  content.citations.flatMap(({ number, issuedOn, source: { line, lineTo } }) => {
    const known = knownDocuments.find((each) => each.isUniqueNumber && each.number === number);
    if (!known || issuedOn === null || issuedOn === known.issuedOn) return [];
    const params = { number, knownDay: known.issuedOn, citedDay: issuedOn };
    return [{ rule: 'CITED_DAY_DIFFERS', words: number, params, line, lineTo }];
  });
