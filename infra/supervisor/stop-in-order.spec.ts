import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { stopInOrder } from './stop-in-order.ts';

const order = [['gateway'], ['a', 'b'], ['mongo']];

function keeperOf(name: string, heard: string[], takesMs = 0) {
  return {
    name,
    stop: async (graceMs: number) => {
      heard.push(`${name} begins`);
      await sleep(Math.min(takesMs, graceMs));
      heard.push(`${name} done`);
    },
  };
}

it('stops stage after stage, and what shares a stage together', async () => {
  const heard: string[] = [];
  const keepers = [
    keeperOf('mongo', heard),
    keeperOf('b', heard, 20),
    keeperOf('a', heard, 40),
    keeperOf('gateway', heard, 20),
  ];
  await stopInOrder(keepers, order, 10_000);
  expect(heard).toEqual([
    ...['gateway begins', 'gateway done'],
    ...['b begins', 'a begins', 'b done', 'a done'],
    ...['mongo begins', 'mongo done'],
  ]);
});

it('keeps within its budget, with time for the later ones, when nothing will stop', async () => {
  const graces: number[] = [];
  const stubborn = ['gateway', 'a', 'mongo'].map((name) => ({
    name,
    stop: async (graceMs: number) => {
      graces.push(graceMs);
      await sleep(graceMs);
    },
  }));
  const began = Date.now();
  await stopInOrder(stubborn, order, 3000);
  expect(Date.now() - began).toBeLessThan(3500);
  expect(Math.min(...graces)).toBeGreaterThan(500);
});
