import type { PlanToCheck } from './plan.ts';
import type { NamedUnit, PlanFacts } from './plan-facts.ts';
import { NameIndex } from './name-index.ts';
import { candidatesOf, type UnitMention, unitMentions } from './unit-mentions.ts';

/** A unit that a text names though it is no kin of the issuer. */
export interface StrangeUnit {
  readonly unit: NamedUnit;
  readonly words: string;
  readonly mention: UnitMention;
}

/** Every mention of one. A name that kin bear too is theirs. */
export function strangeUnits({ text }: PlanToCheck, { kin, others }: PlanFacts): StrangeUnit[] {
  if (kin.length === 0) return [];
  const [own, strangers] = [new NameIndex(kin), new NameIndex(others)];
  return unitMentions(text).flatMap((mention) => {
    if (mention.kind === null) return [];
    for (const name of candidatesOf(mention)) {
      if (own.bearerOf(name)) return [];
      const unit = strangers.exactBearerOf(`${mention.kind} ${name}`);
      if (unit) return [{ unit, mention, words: `${mention.kindAsWritten} ${name}` }];
    }
    return [];
  });
}
