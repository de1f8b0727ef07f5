import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openDataFolder } from './data-folder.ts';
import { currentFormat } from './format-migrations.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'thidua-data-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const open = (fresh = false, clearTheWay = async (_pidsFile: string) => {}) =>
  openDataFolder(dir, { fresh, clearTheWay });

it('makes a folder, says its format, and gives the lock back', async () => {
  rmSync(dir, { recursive: true });
  const folder = await open();
  expect(JSON.parse(readFileSync(join(dir, 'format.json'), 'utf8'))).toEqual({ format: currentFormat });
  expect(folder.path('keys', 'a')).toBe(join(dir, 'keys', 'a'));
  folder.release();
  expect(readdirSync(dir)).toEqual(['format.json']);
});

it('refuses a second start on it with the number of the first', async () => {
  const folder = await open();
  await expect(open()).rejects.toThrow(`is in use by another start: process ${process.pid}`);
  folder.release();
  (await open()).release();
});

it('gives the lock back when the way cannot be cleared, and has touched nothing', async () => {
  mkdirSync(join(dir, 'mongo'));
  const failing = open(true, () => Promise.reject(new Error('port taken')));
  await expect(failing).rejects.toThrow('port taken');
  expect(readdirSync(dir)).toEqual(['mongo']);
});

it('deletes with --fresh what is ours, and nothing else', async () => {
  (await open()).release();
  for (const name of ['mongo', 'kafka', 'keys', 'logs']) mkdirSync(join(dir, name));
  writeFileSync(join(dir, 'samples.json'), '{}');
  writeFileSync(join(dir, 'notes.txt'), 'mine');
  (await open(true)).release();
  expect(readdirSync(dir).sort()).toEqual(['format.json', 'notes.txt']);
});

it('is never made of a folder with files of others', async () => {
  writeFileSync(join(dir, 'letter.txt'), 'dear');
  await expect(open(true)).rejects.toThrow('is not a data folder of ours: it holds letter.txt');
  expect(existsSync(join(dir, 'lock'))).toBe(false);
});

it.each(['999', '"x"', 'null'])('refuses format %s', async (format) => {
  writeFileSync(join(dir, 'format.json'), `{"format":${format}}`);
  await expect(open()).rejects.toThrow(`this version knows ${currentFormat}`);
});

it('refuses what was written before units had a lineage, and touches nothing', async () => {
  writeFileSync(join(dir, 'format.json'), '{"format":1}');
  await expect(open()).rejects.toThrow(/begin anew with npm start -- --fresh/);
  expect(JSON.parse(readFileSync(join(dir, 'format.json'), 'utf8'))).toEqual({ format: 1 });
  expect(readdirSync(dir)).toEqual(['format.json']);
});
