import { patternOf } from '../patterns.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

/** An act told of an organ that does not do it. */
export const wrongOrganForAct: Rule = ({ text }) =>
  phrases.wrongOrgans.flatMap(({ pattern, organVi: organ, organEn }) =>
    text.matches(patternOf(pattern)).map(({ words, place }) => ({
      rule: 'WRONG_ORGAN_FOR_ACT',
      words,
      params: { organ, organEn },
      ...place,
    })),
  );
