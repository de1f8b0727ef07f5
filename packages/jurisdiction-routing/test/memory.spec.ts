import { expect, it } from '@jest/globals';
import { OperationCache } from '../src/compile/operation-cache.ts';
import { partOf } from '../src/compile/operation-part.ts';
import { LinkedSelection } from '../src/links/linked-selection.ts';
import { metadata } from './toy/nation.ts';

const compile = (text: string) => new OperationCache(metadata).compile(text, {}, true);

it('shares of operations are remembered, but not as many as clients can make by their ids', () => {
  const fields = Array.from({ length: 12 }, (_, at) => `a${at}: award(id: "award.p${at}.x") { id }`);
  const { compiled } = compile(`{ ${fields.join(' ')} }`);
  if (compiled.kind !== 'root') throw new Error('not an operation on root fields');
  const { roots } = compiled;
  const part = partOf(compiled, [0, 5]);
  expect(part.keys).toEqual(['a0', 'a5']);
  expect(partOf(compiled, [0, 5])).toBe(part);
  for (let share = 1; share < 2 ** roots.length; share++)
    partOf(
      compiled,
      [...roots.keys()].filter((at) => share & (1 << at)),
    );
  expect(partOf(compiled, [0, 5])).not.toBe(part);
  expect(partOf(compiled, [0, 5])).toEqual(part);
});

it('types that an instance makes up are not remembered each', () => {
  const { selection } = compile('{ honour(ref: { id: "x" }) { ... on Award { basedOn { name } } } }');
  const [honour] = selection?.shapeOf({}).fields ?? [];
  const below = honour?.leadsTo;
  if (!(below instanceof LinkedSelection)) throw new Error('nothing linked below');
  const shapeOf = (type: string) => below.shapeOf({ [below.typeKey]: type });
  expect(shapeOf('Award').fields.map(({ key }) => key)).toEqual(['basedOn']);
  expect(shapeOf('Award')).toBe(shapeOf('Award'));
  expect(shapeOf('Title')).not.toBe(shapeOf('MadeUp1'));
  expect(shapeOf('MadeUp1')).toBe(shapeOf('MadeUp2'));
});
