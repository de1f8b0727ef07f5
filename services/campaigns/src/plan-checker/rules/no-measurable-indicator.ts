import type { Indicator } from '../../plan/plan-terms.ts';
import { wholeDocument } from '../place.ts';
import type { Rule } from '../rule.ts';
import { phrases } from '../tables.ts';

const measurable = new RegExp(phrases.measurable, 'u');

const isMeasurable = ({ target, value }: Indicator): boolean => value !== null || measurable.test(target);

/** A document that launches a movement of its own, with a time, needs something to measure it by. */
export const noMeasurableIndicator: Rule = ({ content: { period, indicators } }) => {
  if (period === null || indicators.some(isMeasurable)) return [];
  const [first] = indicators;
  const place = first ? { line: first.source.line, lineTo: first.source.lineTo } : wholeDocument;
  return [{ rule: 'NO_MEASURABLE_INDICATOR', words: first?.target ?? null, params: {}, ...place }];
};
