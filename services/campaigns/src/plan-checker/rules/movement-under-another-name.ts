import { patternOf } from '../patterns.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

/** A movement that the table knows under the name it was launched with. */
export const movementUnderAnotherName: Rule = ({ text }) =>
  phrases.movementNames.flatMap(({ variant, name }) => {
    return text.matches(patternOf(variant)).map(({ words, place }) => ({
      rule: 'MOVEMENT_UNDER_ANOTHER_NAME',
      words,
      params: { name },
      ...place,
    }));
  });
