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
import { installWhole } from './install-whole.mjs';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'thidua-whole-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('shows the folder only when it is whole', async () => {
  const target = join(dir, 'deep', 'engine');
  await installWhole(target, async (folder) => {
    writeFileSync(join(folder, 'program'), 'x');
    expect(existsSync(target)).toBe(false);
  });
  expect(readdirSync(target)).toEqual(['program']);
  expect(readdirSync(join(dir, 'deep'))).toEqual(['engine']);
});

it('leaves nothing of a filling that fails', async () => {
  const failing = installWhole(join(dir, 'engine'), async (folder) => {
    writeFileSync(join(folder, 'half'), 'x');
    throw new Error('cut off');
  });
  await expect(failing).rejects.toThrow('cut off');
  expect(readdirSync(dir)).toEqual([]);
});

it('leaves the folder of one who was faster', async () => {
  const target = join(dir, 'engine');
  await installWhole(target, async (folder) => {
    writeFileSync(join(folder, 'program'), 'ours');
    mkdirSync(target);
    writeFileSync(join(target, 'program'), 'theirs');
  });
  expect(readFileSync(join(target, 'program'), 'utf8')).toBe('theirs');
  expect(readdirSync(dir)).toEqual(['engine']);
});
