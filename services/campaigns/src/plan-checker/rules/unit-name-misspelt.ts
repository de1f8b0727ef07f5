import { NameIndex } from '../name-index.ts';
import type { KinUnit } from '../plan-facts.ts';
import type { Rule } from '../rule.ts';
import { candidatesOf, longestName, type UnitMention, unitMentions } from '../unit-mentions.ts';

/** A name that nobody bears and that is nearly a kin's. Without the word for a kind, only the whole run counts. */
export const unitNameMisspelt: Rule = ({ text }, { kin, others }) => {
  const all = new NameIndex(kin);
  // Those below the issuer are many, and words that stand alone are near to one of them by chance.
  const few = new NameIndex(kin.filter(({ relation }) => !relation.endsWith('BELOW')));
  const strangers = new NameIndex(others);
  return unitMentions(text).flatMap((mention) => {
    const candidates = mention.kind === null ? wholeOf(mention) : candidatesOf(mention);
    const isKnown = candidates.some(
      (name) => all.bearerOf(name) ?? strangers.exactBearerOf(`${mention.kind} ${name}`),
    );
    return isKnown ? [] : slipAmong(candidates, mention, mention.kind === null ? few : all);
  });
};

const wholeOf = ({ name }: UnitMention): string[] => (name.length > longestName ? [] : [name.join(' ')]);

function slipAmong(candidates: readonly string[], { place }: UnitMention, kin: NameIndex<KinUnit>) {
  for (const words of candidates) {
    const name = kin.nameNearly(words);
    if (name !== null) return [{ rule: 'UNIT_NAME_MISSPELT', words, params: { name }, ...place }];
  }
  return [];
}
