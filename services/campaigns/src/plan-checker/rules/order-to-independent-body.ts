import { patternOf } from '../patterns.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

const independent = patternOf(phrases.independentBodies, 'iu');

/** Party, Front and council are asked, not ordered. One finding a body: its tasks stand under one heading. */
export const orderToIndependentBody: Rule = ({ content, text }) => {
  const ordered = content.tasks.filter(
    ({ kind, assigneeName }) => kind === 'ORDER' && independent.test(assigneeName),
  );
  return [...Map.groupBy(ordered, ({ assigneeName }) => assigneeName)].flatMap(([words, [task]]) => {
    if (!task) return [];
    const { line, lineTo } = task.source;
    const place = text.find(words, { upTo: line })?.place ?? { line, lineTo };
    return [{ rule: 'ORDER_TO_INDEPENDENT_BODY', words, params: {}, ...place }];
  });
};
