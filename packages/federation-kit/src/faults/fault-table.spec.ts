import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { faultPage } from './fault-page.ts';
import { type FaultRow, faultTable } from './fault-table.ts';

const rows = Object.entries<FaultRow>(faultTable);

describe('the table of faults', () => {
  it('is the page FAULTS.md; `npm run faults -w packages/federation-kit` writes it anew', () => {
    const page = readFileSync(new URL('../../FAULTS.md', import.meta.url), 'utf8');
    expect(page).toBe(faultPage());
  });

  it.each(rows)('%s speaks two languages, Vietnamese in NFC', (_code, { vi, en }) => {
    expect(vi).toBe(vi.normalize('NFC'));
    expect(vi).toMatch(/[À-ỹ]/);
    expect(en).toMatch(/^[\x20-\x7e]+\.$/);
    expect(vi).toMatch(/\.$/);
  });

  it.each(rows)('%s says to try again only where that can help', (_code, { retryable, status }) => {
    expect([409, 429, 503, 504].includes(status)).toBe(retryable);
  });
});
