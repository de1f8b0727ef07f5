import { describe, expect, it } from '@jest/globals';
import { stepDown } from './step-down.ts';

const unit = (id: string, level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE', parent: string) => ({
  ...{ id, level, parent, kind: 'unit' },
});
const body = (id: string, kind: string, parent: string) => ({ id, level: null, kind, parent });
const root = [{ id: 'root', isOwn: true }];
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('a step down', () => {
  const children = [
    unit('district', 'DISTRICT', 'root'),
    unit('commune', 'COMMUNE', 'root'),
    body('office', 'office', 'root'),
    unit('moved away', 'COMMUNE', 'elsewhere'),
  ];

  it('finds units of the levels, and goes on through those above the lowest of them', () => {
    const { found, goOn } = stepDown(children, root, { levels: ['COMMUNE'] });
    expect(ids(found)).toEqual(['commune']);
    expect(goOn).toEqual([{ id: 'district', isOwn: false }]);
    expect(stepDown(children, root, { levels: ['DISTRICT'] }).goOn).toEqual([]);
  });

  it('finds bodies of the kinds that belong to the root, and goes on through its bodies alone', () => {
    const { found, goOn } = stepDown(children, root, { kinds: ['office'] });
    expect(ids(found)).toEqual(['office']);
    expect(goOn).toEqual([{ id: 'office', isOwn: true }]);
    const below = [body('of the district', 'office', 'district'), body('of the office', 'school', 'office')];
    const stairs = [
      { id: 'district', isOwn: false },
      { id: 'office', isOwn: true },
    ];
    expect(ids(stepDown(below, stairs, { kinds: ['office', 'school'] }).found)).toEqual(['of the office']);
  });

  it('with nothing wanted ends', () => {
    expect(stepDown(children, root, {})).toEqual({ found: [], goOn: [] });
  });
});
