import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { congressMentions, romanOf } from './congress-mentions.ts';
import { PlanText } from './plan-text.ts';
import { isNearly, spelling } from './spelling.ts';

const ordinal = fc.integer({ min: 1, max: 120 });
const syllable = fc.constantFrom('Cẩm', 'Phả', 'Uông', 'Bí', 'Thủy', 'Đồ', 'Sơn', 'Điền', 'Hòa');
const name = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((syllables) => syllables.join(' '));

describe('ordinals', () => {
  it('are read as they are written, whatever lies between the words', () => {
    fc.assert(
      fc.property(ordinal, fc.constantFrom(' ', '\n', ' \r\n\n '), (number, gap) => {
        const copy = ['Đại hội Đảng bộ', 'quận lần thứ', `${romanOf(number)}.`].join(gap);
        expect(congressMentions(PlanText.ofCopy(copy)).map((each) => each.ordinal)).toEqual([number]);
      }),
    );
  });
});

describe('names', () => {
  it('are the same in capitals and in either normal form, and never nearly themselves', () => {
    fc.assert(
      fc.property(name, (written) => {
        for (const other of [written.toUpperCase(), written.normalize('NFD')]) {
          expect(spelling(other)).toBe(spelling(written));
          expect(isNearly(other, written)).toBe(false);
        }
      }),
    );
  });

  it('are nearly themselves when one letter is lost, and the other way round', () => {
    fc.assert(
      fc.property(name, fc.nat(), (written, at) => {
        const letters = written.split('');
        const places = letters.flatMap((letter, index) =>
          letter !== ' ' && written.split(' ').every((each) => each.length > 1) ? [index] : [],
        );
        const place = places[at % places.length] ?? 0;
        const slip = letters.toSpliced(place, 1).join('');
        expect([isNearly(slip, written), isNearly(written, slip)]).toEqual([true, true]);
      }),
    );
  });
});
