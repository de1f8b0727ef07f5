import type { Rule } from '../rule.ts';

/** In a list whose movements are known by their plans, one that has none cannot be told from its namesakes. */
export const movementWithoutPlan: Rule = ({ content: { linkedMovements } }) => {
  const awarded = linkedMovements.filter(({ award }) => award);
  if (awarded.every(({ planNumber }) => planNumber === null)) return [];
  return awarded
    .filter(({ planNumber }) => planNumber === null)
    .map(({ title, source: { line, lineTo } }) => ({
      rule: 'MOVEMENT_WITHOUT_PLAN',
      words: title,
      params: {},
      line,
      lineTo,
    }));
};
