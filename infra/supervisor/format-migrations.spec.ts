import { expect, it } from '@jest/globals';
import { migrateFormat } from './format-migrations.ts';

const steps = (heard: string[]) =>
  [2, 3, 4].map((to) => ({ to, run: async (dir: string) => void heard.push(`${dir} to ${to}`) }));

it('runs what is missing, in order, and tells of each', async () => {
  const heard: string[] = [];
  await migrateFormat('d', 2, (format) => heard.push(`at ${format}`), steps(heard));
  expect(heard).toEqual(['d to 3', 'at 3', 'd to 4', 'at 4']);
});

it('runs nothing on a folder of today', async () => {
  const heard: string[] = [];
  await migrateFormat('d', 4, () => heard.push('told'), steps(heard));
  expect(heard).toEqual([]);
});

it('tells of nothing that has failed', async () => {
  const told: number[] = [];
  const table = [{ to: 2, run: () => Promise.reject(new Error('disk')) }];
  await expect(migrateFormat('d', 1, (format) => told.push(format), table)).rejects.toThrow('disk');
  expect(told).toEqual([]);
});
