import { describe, expect, it } from '@jest/globals';
import { contentOf, rowsOf } from './facts.fixture.ts';

const kinds = rowsOf('post-kinds.csv');

describe('post-kinds.csv', () => {
  it('is NFC and has no stray blanks', () => {
    const content = contentOf('post-kinds.csv');
    expect(content).toBe(content.normalize('NFC'));
    expect(kinds.flatMap((row) => Object.values(row)).filter((value) => value !== value.trim())).toEqual([]);
  });

  it('labels each kind in both languages, once, with its legal basis and a known status', () => {
    expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
    const lacking = kinds.filter(
      ({ label_vi: vi, label_en: en, legal_basis: basis, status }) =>
        !vi || !en || !basis || !['confirmed', 'assumed'].includes(status ?? ''),
    );
    expect(lacking).toEqual([]);
  });

  it('puts whoever is alone in a post before those who share one', () => {
    const ranks = (single: string) =>
      kinds.filter((row) => row['is_single'] === single).map(({ rank }) => Number(rank));
    expect(Math.max(...ranks('true'))).toBeLessThan(Math.min(...ranks('false')));
  });
});
