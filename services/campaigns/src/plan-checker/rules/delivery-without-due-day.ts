import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

/** Something must be sent to somebody, and neither a day nor an event says when. */
export const deliveryWithoutDueDay: Rule = ({ content }) =>
  content.tasks.flatMap(({ due, dueText, deliverable, deliverTo, source: { line, lineTo } }) => {
    const isTimed = due !== null || (dueText !== null && !phrases.vagueTimes.includes(dueText));
    if (isTimed || deliverable === null || deliverTo === null) return [];
    return [
      { rule: 'DELIVERY_WITHOUT_DUE_DAY', words: deliverable, params: { to: deliverTo }, line, lineTo },
    ];
  });
