import { describe, expect, it } from '@jest/globals';
import { validOn } from '@thidua/domain-kit';
import { readAwardLaw } from './read-award-law.ts';

const law = readAwardLaw();

describe('the law of awards', () => {
  it('gives competence for forms that it has only', () => {
    const codes = law.forms.map(({ code }) => code);
    expect(law.competence.filter(({ form }) => !codes.includes(form))).toEqual([]);
  });

  it('says one thing on one day', () => {
    const days = law.competence
      .flatMap(({ validFrom, validTo }) => [validFrom, validTo])
      .filter((day) => day !== null);
    const doubles = days.flatMap((day) => {
      const keys = law.competence
        .filter((row) => validOn(row, day))
        .map(({ form, level, kind }) => `${form}/${level}/${kind ?? '*'} on ${day}`);
      return keys.filter((key, index) => keys.indexOf(key) !== index);
    });
    expect(doubles).toEqual([]);
  });

  it.each([
    ['giay-khen', 'DISTRICT', '2025-06-30', 'confirmed'],
    ['giay-khen', 'DISTRICT', '2025-07-01', undefined],
    ['giay-khen', 'COMMUNE', '2025-07-01', 'confirmed'],
    ['giay-khen', 'COMMUNE', '2026-10-01', 'assumed'],
    ['bang-khen', 'PROVINCE', '2025-06-30', 'assumed'],
    ['bang-khen', 'COMMUNE', '2025-07-01', undefined],
  ])('on %s by a unit of the level %s on %s: %s', (form, level, day, status) => {
    const row = law.competence.find(
      (each) => each.form === form && each.level === level && validOn(each, day),
    );
    expect(row?.status).toBe(status);
  });
});
