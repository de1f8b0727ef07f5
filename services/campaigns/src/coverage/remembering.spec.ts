import { expect, it } from '@jest/globals';
import { remembering } from './remembering.ts';

it('asks once in the same words, however often and at whatever time', async () => {
  const asked: string[] = [];
  const ask = remembering(async (id: string, { levels }: { readonly levels: readonly string[] }) => {
    asked.push(id);
    return `${id} ${levels.join()}`;
  });
  const all = [ask('a', { levels: ['x'] }), ask('a', { levels: ['x'] }), ask('a', { levels: ['y'] })];
  expect(await Promise.all(all)).toEqual(['a x', 'a x', 'a y']);
  await ask('a', { levels: ['x'] });
  expect(asked).toEqual(['a', 'a']);
});
