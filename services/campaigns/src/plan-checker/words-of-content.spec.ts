import { describe, expect, it } from '@jest/globals';
import { seedPlans } from './testing/seed-plans.ts';
import { wordsOf } from './words-of-content.ts';

/** Blanks, bullets, quotes and line breaks are nobody's words. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A number or letter before a paragraph, and what stands in the copies in place of a name. */
const isNoWord = (text: string): boolean =>
  /^(?:[IVX]+|\d{1,2}|[a-zđ])$/u.test(text) || text === letters('(tên người ký)');

describe.each([...seedPlans()])('what is stored of seed %s', (_seed, { copy, content }) => {
  const lines = copy.split('\n').map(letters);
  const startOf = (line: number): number => lines.slice(0, line - 1).join('').length;
  const kept = wordsOf(content).flatMap(({ text, line, lineTo }) => {
    if (line === null) return [];
    const within = lines.slice(line - 1, lineTo ?? line).join('');
    const said = letters(text);
    return [
      { text, at: within.includes(said) ? startOf(line) + within.indexOf(said) : null, length: said.length },
    ];
  });

  it('stands on the lines that it names', () => {
    expect(kept.filter(({ at }) => at === null)).toEqual([]);
  });

  it('leaves out no word of the paper', () => {
    const whole = lines.join('').split('');
    for (const { at, length } of kept) if (at !== null) whole.fill(' ', at, at + length);
    const lost = lines.flatMap((line, index) => {
      const start = startOf(index + 1);
      const left = whole.slice(start, start + line.length).join('');
      return left.split(/ +/).filter((part) => part !== '' && !isNoWord(part));
    });
    expect(lost).toEqual([]);
  });
});
