import { describe, expect, it } from '@jest/globals';
import { readUnitVersions } from '@thidua/facts';
import { documentFiles, readDocument, readMovements } from './src/index.ts';

const movements = readMovements();
const lists = new Map(
  documentFiles()
    .map(readDocument)
    .map(({ seed, linkedMovements }) => [seed, linkedMovements]),
);
const mentioned = ({ seed, mention }: { readonly seed: string; readonly mention: number }) =>
  lists.get(seed)?.[mention];

describe('the catalogue of movements', () => {
  it('has each movement once, with an id of the unit that launched it', () => {
    for (const key of ['id', 'alias'] as const)
      expect(new Set(movements.map((movement) => movement[key])).size).toBe(movements.length);
    const wrong = movements.filter(({ id, issuerUnit }) => !id.startsWith(`movement.${issuerUnit}.`));
    expect(wrong).toEqual([]);
  });

  it('is told of units that existed on the day of the plan', () => {
    const lives = readUnitVersions();
    const wrong = movements.filter(
      ({ issuerUnit, planDate }) =>
        !lives
          .get(issuerUnit)
          ?.some(
            ({ valid_from: from, valid_to: to }) =>
              planDate === null || ((from ?? '') <= planDate && planDate < (to ?? '9999')),
          ),
    );
    expect(wrong).toEqual([]);
  });

  it('has every mention of every list under one movement', () => {
    const place = ({ seed, mention }: { readonly seed: string; readonly mention: number }) =>
      `${seed} ${mention}`;
    const all = [...lists].flatMap(([seed, list]) => list.map((_each, mention) => place({ seed, mention })));
    expect(movements.flatMap(({ named }) => named.map(place)).toSorted()).toEqual(all.toSorted());
  });

  it('has its aliases in the words of mentions that lead to it', () => {
    const wrong = movements.flatMap(({ aliases, named }) =>
      aliases.filter(
        ({ text, found }) =>
          mentioned(found)?.title !== text ||
          !named.some(({ seed, mention }) => seed === found.seed && mention === found.mention),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has the plans and the periods that its mentions give, as far as they give any', () => {
    const wrong = movements.flatMap(({ alias, planNumber, planDate, period, named }) =>
      named.flatMap((place) => {
        const mention = mentioned(place);
        const samePlan = !mention?.planNumber || mention.planNumber === planNumber;
        const sameDay = !mention?.planDate || mention.planDate === planDate;
        const given = mention?.period ?? period;
        const samePeriod = given.from === period.from && given.to === period.to;
        return samePlan && sameDay && samePeriod ? [] : [`${alias} ${place.seed} ${place.mention}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
