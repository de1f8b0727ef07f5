import { describe, expect, it } from '@jest/globals';
import { faultsOf } from './judged.fixture.ts';
import * as sample from './reorganization.samples.ts';
import type { ReorganizationPart } from './reorganization.state.ts';

const { a, x, y, z, partial, part, newPart, day, province, district } = sample;
const town = 'organization.tttttttt';

it('a kind that ended goes on with what bears it, and may be recorded of the time before', () => {
  const known = sample.facts(sample.organization(town, { kind: 'thi-tran' }));
  const codes = (parts: readonly ReorganizationPart[], more = {}) => faultsOf(parts, known, more);
  expect(codes([part('CONTINUE', town)])).toEqual([]);
  expect(codes([part('CORRECT', town, { at: day, kind: 'thi-tran' })])).toEqual([
    'parts.0.kind KIND_NOT_IN_FORCE',
  ]);
  expect(codes([part('CORRECT', town, { at: '2025-06-30', kind: 'thi-tran' })])).toEqual([]);
  const made = [newPart('ESTABLISH', x, [], { kind: 'thi-tran' })];
  const unpapered = { adoptedOn: null, inForceOn: null };
  expect(codes(made, { ...unpapered, operatesFrom: '2025-06-30' })).toEqual([]);
  expect(codes(made, { ...unpapered, operatesFrom: null, operatesBefore: day })).toEqual([]);
});

describe('refused below a unit that is recorded to end is', () => {
  const ending = sample.organization(z, {
    ...{ kind: 'huyen', level: 'DISTRICT', parent: province, validTo: '2025-09-01' },
  });
  const child = sample.organization('organization.vvvvvvvv', { parent: z });
  const late = (parts: readonly ReorganizationPart[], more = {}) =>
    faultsOf(parts, sample.facts(ending, child), more);
  const parentEnds = ['parts.0.parentId PARENT_ENDS'];

  it('be it new or led there', () => {
    expect(late([newPart('ESTABLISH', x, [], { parent: z })])).toEqual(parentEnds);
    expect(
      late([newPart('SPLIT', x, [partial(a)], { parent: z }), part('CONTINUE', a, { from: [partial(a)] })]),
    ).toEqual(parentEnds);
    expect(late([part('CONTINUE', a, { parent: z })])).toEqual(parentEnds);
    expect(late([part('CORRECT', a, { at: '2025-06-30', parent: z })])).toEqual(parentEnds);
  });

  it('but not what is there already, or ends no later itself', () => {
    expect(late([part('RENAME', child.id, { name: 'Xã V', parent: z })])).toEqual([]);
    const gone = sample.organization(y, { validTo: '2025-08-01' }, { end: { basis: null, isBound: false } });
    const known = sample.facts(ending, gone);
    expect(faultsOf([part('CORRECT', y, { at: '2025-06-30', parent: z })], known)).toEqual([]);
  });

  it('nor below one that goes on in another version, or that this act itself ends', () => {
    const versions = [
      sample.version({ kind: 'huyen', level: 'DISTRICT', parent: province, validTo: '2025-09-01' }),
      sample.version({ kind: 'huyen', level: 'DISTRICT', parent: province, validFrom: '2025-09-01' }),
    ] as const;
    const renamed = { ...ending, versions };
    expect(faultsOf([newPart('ESTABLISH', x, [], { parent: z })], sample.facts(renamed))).toEqual([]);
    expect(faultsOf([part('DISSOLVE', district), newPart('ESTABLISH', x, [], { parent: district })])).toEqual(
      ['parts.1.parentId PARENT_NOT_IN_FORCE'],
    );
  });
});
