import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readKinds } from './read-kinds.ts';

describe('readKinds', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'kinds-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (...rows: string[]): string => {
    const path = join(folder, 'kinds.csv');
    writeFileSync(
      path,
      ['code,label_vi,label_en,category,level,name_forms,valid_from,valid_to', ...rows, ''].join('\n'),
    );
    return path;
  };

  it('gives units the level of their row, and bodies none', () => {
    const kinds = readKinds(
      file('xa,Xã,Commune,UNIT,COMMUNE,Xã|X,,2025-07-01', 'so,"Sở, ngành",Department,AGENCY,PROVINCE,,,'),
    );
    expect([...kinds.values()]).toEqual([
      {
        code: 'xa',
        labelVi: 'Xã',
        labelEn: 'Commune',
        category: 'UNIT',
        level: 'COMMUNE',
        validFrom: null,
        validTo: '2025-07-01',
        nameForms: ['Xã', 'X'],
      },
      {
        code: 'so',
        labelVi: 'Sở, ngành',
        labelEn: 'Department',
        category: 'AGENCY',
        level: null,
        validFrom: null,
        validTo: null,
        nameForms: [],
      },
    ]);
  });

  it('reads the committed table', () => {
    const kinds = readKinds(join(import.meta.dirname, '../../../../infra/facts/kinds.csv'));
    const levelOf = (code: string) => kinds.get(code)?.level;
    expect(['quoc-gia', 'tinh', 'thi-xa', 'dac-khu', 'so-noi-vu'].map(levelOf)).toEqual([
      'CENTRAL',
      'PROVINCE',
      'DISTRICT',
      'COMMUNE',
      null,
    ]);
  });

  it.each([
    ['a unit without a level', ['xa,Xã,Commune,UNIT,,,,'], /kinds\.csv, line 2: level is wrong$/],
    [
      'a level that the law lacks',
      ['tinh,Tỉnh,Province,UNIT,PROVINCE,,,', 'a,A,A,UNIT,REGION,,,'],
      /line 3: level is wrong$/,
    ],
    ['an empty form', ['xa,Xã,Commune,UNIT,COMMUNE,Xã||X,,'], /name_forms is wrong$/],
    ['a kind without a name', ['xa,,Commune,UNIT,COMMUNE,,,'], /label_vi is wrong$/],
    ['a day that is none', ['xa,Xã,Commune,UNIT,COMMUNE,,2025-02-30,'], /valid_from is wrong$/],
    [
      'a kind twice',
      ['xa,Xã,Commune,UNIT,COMMUNE,,,', 'xa,Xã,Commune,UNIT,COMMUNE,,,'],
      /holds a kind twice$/,
    ],
    ['nothing', [], /holds no kind$/],
    ['a row of the wrong width', ['xa,Xã'], /^KINDS_FILE .* cannot be read/],
  ])('refuses to start on %s', (_what, rows, message) => {
    expect(() => readKinds(file(...rows))).toThrow(
      expect.objectContaining({ name: 'StartRefused', message: expect.stringMatching(message) }),
    );
  });

  it('refuses to start without its file', () => {
    expect(() => readKinds(join(folder, 'none.csv'))).toThrow(/^KINDS_FILE .*none\.csv cannot be read/);
  });
});
