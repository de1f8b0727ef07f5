import { type CongressMention, congressMentions, romanOf } from '../congress-mentions.ts';
import type { Finding } from '../plan.ts';
import type { Rule } from '../rule.ts';

/**
 * Ordinals go up by one within a series. The coming congress is the one that most mentions agree on, the first of them
 * if they are as many; a resolution is of the one before it.
 */
export const ordinalContradicts: Rule = ({ text }) =>
  [...Map.groupBy(congressMentions(text), ({ series }) => series).values()].flatMap(contradictionsIn);

function contradictionsIn(mentions: readonly CongressMention[]): Finding[] {
  const next = mostFrequent(mentions.filter(({ isPast }) => !isPast));
  if (next === null) return [];
  return mentions.flatMap(({ isPast, ordinal, words, place }) => {
    const expected = isPast ? next - 1 : next;
    if (ordinal === expected) return [];
    const params = { next: romanOf(next), expected: romanOf(expected) || '—' };
    return [{ rule: 'ORDINAL_CONTRADICTS', words, params, ...place }];
  });
}

function mostFrequent(mentions: readonly CongressMention[]): number | null {
  const counts = [...Map.groupBy(mentions, ({ ordinal }) => ordinal).entries()];
  const [most] = counts.toSorted(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? null;
}
