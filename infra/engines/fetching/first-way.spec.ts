import { expect, it } from '@jest/globals';
import { EngineMissing } from './engine-missing.mjs';
import { firstWay } from './first-way.mjs';

const way = (name: string, go: () => { program: string } | undefined) => ({
  name,
  absent: `${name} is absent`,
  go,
});

it('takes the first way that leads somewhere and tries no further', async () => {
  const tried: string[] = [];
  const note = (name: string, found: boolean) =>
    way(name, () => {
      tried.push(name);
      return found ? { program: `/bin/${name}` } : undefined;
    });
  const found = await firstWay('Redis', [note('a', false), note('b', true), note('c', true)]);
  expect(found).toEqual({ program: '/bin/b', from: 'b' });
  expect(tried).toEqual(['a', 'b']);
});

it('goes on after a way that fails', async () => {
  const failing = way('pip', () => {
    throw new Error('no network');
  });
  expect(await firstWay('Redis', [failing, way('b', () => ({ program: 'b' }))])).toEqual({
    program: 'b',
    from: 'b',
  });
});

it.each(['Node 24', 'MongoDB', 'Kafka', 'Java', 'Redis'])(
  'names for %s what was tried and three ways out',
  async (engine) => {
    const failing = way('pip', () => {
      throw new Error('no network');
    });
    const missing = firstWay(engine, [way('PATH', () => undefined), failing]);
    await expect(missing).rejects.toThrow(EngineMissing);
    const error = await missing.catch((caught: EngineMissing) => caught);
    expect(error).toMatchObject({ exitCode: 3 });
    expect((error as EngineMissing).message.split('\n')).toEqual([
      `${engine} is missing and could not be fetched.`,
      '  tried PATH: PATH is absent',
      '  tried pip: no network',
      'One of three ways helps:',
      expect.stringMatching(/^ {2}1\. \w/),
      expect.stringMatching(/^ {2}2\. \w/),
      expect.stringMatching(/^ {2}3\. \w/),
    ]);
  },
);
