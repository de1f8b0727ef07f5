import { wholeDocument } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A plan that launches a movement says what for, for whom, what to do, and by what it is judged. */
export const contentMissing: Rule = ({ content }) => {
  // A directive has those it orders say so in plans of their own.
  if (content.documentType !== 'PLAN' || content.period === null) return [];
  const { purposes, scope, contents, criteria } = content;
  const said: Readonly<Record<string, boolean>> = {
    GOAL_MISSING: purposes.length > 0,
    SCOPE_MISSING: scope !== null,
    CONTENT_MISSING: contents.length > 0,
    CRITERIA_MISSING: criteria.length > 0,
  };
  return Object.entries(said)
    .filter(([, isSaid]) => !isSaid)
    .map(([rule]) => ({ rule, words: null, params: {}, ...wholeDocument }));
};
