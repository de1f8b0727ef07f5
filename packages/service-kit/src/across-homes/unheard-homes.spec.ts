import { expect, it } from '@jest/globals';
import { allAtHome } from '../registry/request-homes.ts';
import { unheardHomes } from './unheard-homes.ts';

const others = [
  { id: 'hp', jurisdiction: 'Hải Phòng' },
  { id: 'hp-2', jurisdiction: 'Hải Phòng' },
  { id: 'qn', jurisdiction: 'Quảng Ninh' },
];

it('names who is silent as people call him, each once', async () => {
  const silent = async (instances: readonly string[]) => instances.filter((each) => each.startsWith('hp'));
  expect(await unheardHomes({ others: () => others }, { silent })).toEqual(['Hải Phòng']);
});

it('asks nothing where all is at home here', async () => {
  const silent = () => Promise.reject(new Error('asked'));
  expect(await unheardHomes(allAtHome, { silent })).toEqual([]);
});
