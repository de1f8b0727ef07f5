import { describe, expect, it } from '@jest/globals';
import { readConferenceSeries } from './read-conference-series.ts';

describe('the table of series', () => {
  it('has one row a code, in NFC', () => {
    const rows = readConferenceSeries();
    const codes = rows.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('hoi-nghi-dien-hinh-tien-tien');
    expect(JSON.stringify(rows)).toBe(JSON.stringify(rows).normalize('NFC'));
  });
});
