import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPostKinds } from './read-post-kinds.ts';

describe('readPostKinds', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'post-kinds-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (...rows: string[]) => {
    const path = join(folder, 'post-kinds.csv');
    const columns = 'code,label_vi,label_en,rank,is_single,valid_from,valid_to';
    writeFileSync(path, [columns, ...rows, ''].join('\n'));
    return readPostKinds(path);
  };

  it('gives each kind its labels, its rank, its time, and whether one person holds it', () => {
    expect([...read('chu-tich,Chủ tịch,Chair,10,true,,2025-07-01').values()]).toEqual([
      {
        ...{ code: 'chu-tich', labelVi: 'Chủ tịch', labelEn: 'Chair', rank: 10, isSingle: true },
        ...{ validFrom: null, validTo: '2025-07-01' },
      },
    ]);
  });

  it('reads the committed table', () => {
    const kinds = readPostKinds(join(import.meta.dirname, '../../../../../infra/facts/post-kinds.csv'));
    expect(['chu-tich', 'pho-chu-tich', 'uy-vien'].map((code) => kinds.get(code)?.isSingle)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['a rank that is no number', 'chu-tich,Chủ tịch,Chair,first,true,,', /line 2: rank is wrong$/],
    ['neither one nor many', 'chu-tich,Chủ tịch,Chair,10,,,', /is_single is wrong$/],
    ['a day that the calendar lacks', 'chu-tich,Chủ tịch,Chair,10,true,2025-02-30,', /valid_from is wrong$/],
  ])('refuses to start on %s', (_what, row, message) => {
    expect(() => read(row)).toThrow(
      expect.objectContaining({ name: 'StartRefused', message: expect.stringMatching(message) }),
    );
  });

  it('names the variable that leads to a file that is not there', () => {
    expect(() => readPostKinds(join(folder, 'none.csv'))).toThrow(/^POST_KINDS_FILE .*none\.csv/);
  });
});
