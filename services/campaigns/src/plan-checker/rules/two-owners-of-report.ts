import { patternOf } from '../patterns.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

const compiles = patternOf(phrases.compilesReport);

/** Two agencies that are both told to compile the report. */
export const twoOwnersOfReport: Rule = ({ content, text }) => {
  const owners = content.tasks.filter(
    ({ kind, source }) => kind === 'ORDER' && source.text.search(compiles) >= 0,
  );
  const [first] = owners;
  return owners.flatMap(({ assigneeName, source: { line, lineTo, text: words } }) => {
    if (!first || assigneeName === first.assigneeName) return [];
    const found = text.find(compiles, { from: line });
    const params = { first: first.assigneeName, second: assigneeName };
    const place = found?.place ?? { line, lineTo };
    return [{ rule: 'TWO_OWNERS_OF_REPORT', words: found?.words ?? words, params, ...place }];
  });
};
