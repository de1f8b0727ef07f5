import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { knowledgeOf } from './knowledge.ts';
import { readKnowledge } from './read-knowledge.ts';

describe('readKnowledge', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'knowledge-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (...rows: string[]): string => {
    const path = join(folder, 'knowledge.csv');
    writeFileSync(path, ['subject,complete_from,source', ...rows, ''].join('\n'));
    return path;
  };

  it('reads the committed table: all units since the day before the reorganisation', () => {
    const knowledge = readKnowledge(join(import.meta.dirname, '../../../../infra/facts/knowledge.csv'));
    expect(
      ['2025-06-29', '2025-06-30', '2025-07-01', '2025-07-02'].map((day) =>
        knowledgeOf(knowledge, day, '2025-07-01'),
      ),
    ).toEqual(['PARTIAL', 'COMPLETE', 'COMPLETE', 'PARTIAL']);
  });

  it.each([
    [
      'a day that the calendar lacks',
      ['units,2025-06-31,x'],
      /knowledge\.csv, line 2: complete_from is wrong$/,
    ],
    ['a row without a subject', ['units,2025-06-30,x', ',2025-06-30,x'], /line 3: subject is wrong$/],
    ['nothing about units', ['posts,2025-06-30,x'], /must tell once from which day units are known$/],
    ['two days', ['units,2025-06-30,x', 'units,2025-07-01,x'], /must tell once/],
    ['a row of the wrong width', ['units'], /^KNOWLEDGE_FILE .* cannot be read/],
  ])('refuses to start on %s', (_what, rows, message) => {
    expect(() => readKnowledge(file(...rows))).toThrow(
      expect.objectContaining({ name: 'StartRefused', message: expect.stringMatching(message) }),
    );
  });
});
