import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { documentFiles, readDocument, readOrganizations, type SampleDocument } from './src/index.ts';

/** Counted by reading the five documents: whom each binds (!) or asks (?), what they have to send and to show. */
const counted: Readonly<Record<string, Readonly<Record<'rules' | 'duties' | 'demands', string>>>> = {
  '000': {
    rules: '!LOCALITY !AGENCY !ENTERPRISE ?PARTY_BODY ?ASSOCIATION',
    duties: 'IMPLEMENTING_DOCUMENT FINAL_REPORT',
    demands: 'LINKED_MOVEMENT MODEL_OR_WORK COLLECTIVE_MINUTE MEASURABLE_TARGET AWARD_BUNDLE',
  },
  '001': {
    rules: '!LOCALITY !AGENCY ?ASSOCIATION ?PARTY_BODY',
    duties: 'IMPLEMENTING_DOCUMENT PRELIMINARY_REPORT FINAL_REPORT',
    demands: 'LINKED_MOVEMENT',
  },
  '002': { rules: '', duties: '', demands: '' },
  '003': {
    rules: '!LOCALITY !AGENCY ?PARTY_BODY ?ASSOCIATION',
    duties: 'IMPLEMENTING_DOCUMENT FINAL_REPORT',
    demands: 'MEASURABLE_TARGET AWARD_BUNDLE',
  },
  '004': {
    rules: '!AGENCY !SCHOOL !HEALTH_STATION !AGENCY ?ASSOCIATION',
    duties: 'IMPLEMENTING_DOCUMENT REGISTRATION PERIODIC_REPORT FINAL_REPORT',
    demands: 'MEASURABLE_TARGET',
  },
};

const samples = documentFiles().map(readDocument);
const rulesOf = ({ scope }: SampleDocument) => scope?.rules ?? [];
const kindsOf = (items: readonly { readonly kind: string }[]) => items.map(({ kind }) => kind).join(' ');

describe('what the documents ask', () => {
  it.each(samples.map((sample) => ({ seed: sample.seed, sample })))('is what was counted in $seed', (one) => {
    const rules = rulesOf(one.sample).map(({ mustAct, subject }) => `${mustAct ? '!' : '?'}${subject}`);
    expect({
      rules: rules.join(' '),
      duties: kindsOf(one.sample.duties),
      demands: kindsOf(one.sample.demands),
    }).toEqual(counted[one.seed]);
  });

  it('binds enterprises only where the document counts them among its subjects', () => {
    const wrong = samples.filter(
      (sample) =>
        (sample.scope?.enterprises ?? false) !==
        rulesOf(sample).some(({ subject }) => subject === 'ENTERPRISE'),
    );
    expect(wrong).toEqual([]);
  });

  it('names bodies of the issuer’s own unit, and kinds that the facts know', () => {
    const units = new Map(readOrganizations().map(({ alias, unit }) => [alias, unit]));
    const table = readFileSync(new URL('../facts/kinds.csv', import.meta.url), 'utf8');
    const kinds = new Set(table.split('\n').map((row) => row.split(',')[0]));
    const strangers = samples.flatMap((sample) =>
      rulesOf(sample).flatMap((rule) => [
        ...rule.organizations.filter((alias) => units.get(alias) !== sample.issuer.unit),
        ...rule.kinds.filter((kind) => !kinds.has(kind)),
      ]),
    );
    expect(strangers).toEqual([]);
  });

  it('binds by a duty only those who must act', () => {
    const bound = samples.flatMap((sample) =>
      sample.duties.flatMap(({ rules }) => rules.map((index) => rulesOf(sample)[index]?.mustAct)),
    );
    expect(bound).toEqual(Array.from({ length: 10 }, () => true));
  });

  it('has one duty with a day: Cẩm Giang’s report to the city, before 15 December', () => {
    const days = samples.flatMap(({ seed, duties }) =>
      duties.flatMap(({ kind, dueOn }) => (dueOn === undefined ? [] : [[seed, kind, dueOn]])),
    );
    expect(days).toEqual([['004', 'FINAL_REPORT', '2025-12-14']]);
  });
});
