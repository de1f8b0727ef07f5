import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkPlan } from './check-plan.ts';
import { isWithin } from './place.ts';
import { PlanText } from './plan-text.ts';
import { ruleRows } from './tables.ts';
import { unitRecordsOfFacts } from './testing/facts-records.ts';
import { factsAround, seedPlans } from './testing/seed-plans.ts';

interface Expected {
  readonly seed: string;
  readonly line: number | null;
  readonly rule: string;
  readonly severity: string;
  readonly words: string | null;
}

const { findings: expected, notToBeFound } = JSON.parse(
  readFileSync(new URL('expected-findings.json', import.meta.url), 'utf8'),
) as {
  readonly findings: readonly Expected[];
  readonly notToBeFound: readonly { readonly seed: string; readonly line: number; readonly words: string }[];
};
const units = unitRecordsOfFacts();
const plans = seedPlans();
const asOne = ({ line, rule, severity, words }: Omit<Expected, 'seed'>): string =>
  `${line} ${rule} ${severity} ${words}`;

describe('what a reader found in the seeds', () => {
  it.each([...plans])(
    'is all that the checker finds in %s, and the checker finds it all',
    async (seed, plan) => {
      const found = checkPlan(plan, await factsAround(plan, units)).map((finding) => ({
        ...finding,
        severity: ruleRows.get(finding.rule)?.severity ?? 'no such rule',
      }));
      const wanted = expected.filter((each) => each.seed === seed);
      expect(found.map(asOne).toSorted()).toEqual(wanted.map(asOne).toSorted());
    },
  );

  it.each(expected.filter(({ line }) => line !== null))(
    'stands there: $seed:$line $rule',
    ({ seed, line, words }) => {
      const lines = plans.get(seed)?.copy.split('\n') ?? [];
      expect(lines[(line ?? 0) - 1]?.trim()).toBeTruthy();
      expect(words).toBeTruthy();
    },
  );

  it.each([...plans])('is found in what is stored of %s too, and nothing else', async (seed, plan) => {
    const stored = { ...plan, text: PlanText.ofContent(plan.content) };
    const found = checkPlan(stored, await factsAround(stored, units)).map((finding) => ({
      ...finding,
      severity: ruleRows.get(finding.rule)?.severity ?? 'no such rule',
    }));
    const wanted = expected
      .filter((each) => each.seed === seed)
      .map(({ line, ...each }) => {
        const at = found.findIndex(
          ({ rule, words, ...place }) =>
            rule === each.rule && words === each.words && isWithin({ line, lineTo: null }, place),
        );
        // Each is found once: what was matched is taken out.
        return { ...each, line, place: found.splice(at, at < 0 ? 0 : 1)[0] };
      });
    expect(wanted.filter(({ place }) => place === undefined)).toEqual([]);
    expect(found).toEqual([]);
    expect(wanted.filter(({ severity, place }) => severity !== place?.severity)).toEqual([]);
    // A paragraph has the lines of all of it; what is missing from the whole document has none.
    expect(wanted.filter(({ line, place }) => (line === null) !== (place?.line === null))).toEqual([]);
  });

  it.each(notToBeFound)('is not $words of $seed:$line', ({ seed, line, words }) => {
    const copy = plans.get(seed)?.copy.split('\n') ?? [];
    expect(PlanText.ofCopy(copy.slice(line - 1, line + 2).join('\n')).find(words, {})).not.toBeNull();
    expect(
      expected.filter(
        (each) => each.seed === seed && each.line === line && words.includes(each.words ?? '—'),
      ),
    ).toEqual([]);
  });
});
