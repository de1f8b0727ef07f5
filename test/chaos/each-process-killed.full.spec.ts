import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProcessName } from '../system/system.ts';
import { mutationsAtOnce, Ordeal } from './ordeal.ts';

const victims: readonly ProcessName[] = [
  ...(['organizations', 'campaigns', 'awards', 'conferences', 'gateway', 'identity', 'registry'] as const),
  ...(['redis', 'kafka', 'mongo'] as const),
];

describe(`under ${mutationsAtOnce} running mutations, kill -9 of each process in turn`, () => {
  let ordeal: Ordeal;

  beforeAll(async () => void (ordeal = await Ordeal.begin()), 180_000);
  afterAll(() => ordeal?.system.discard(), 30_000);

  it.each(victims.map((victim, index) => [victim, index + 1] as const))(
    '%s loses and repeats nothing that was acknowledged (seed %i)',
    async (victim, seed) => {
      await ordeal.kill(victim, seed);
      const { found, expected } = await ordeal.outcome();
      expect(found).toEqual(expected);
      expect(ordeal.verify()).toEqual({ code: 0, discrepancies: '' });
    },
    300_000,
  );
});
