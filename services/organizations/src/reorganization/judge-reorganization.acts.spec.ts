import { describe, expect, it } from '@jest/globals';
import { versionOn } from '@thidua/domain-kit';
import { judgeReorganization } from './judge-reorganization.ts';
import { effectsOf, fates, into, outOf } from './judged.fixture.ts';
import * as sample from './reorganization.samples.ts';
import type { ReorganizationPart } from './reorganization.state.ts';

const { a, b, c, x, y, full, partial, part, newPart, day, province, district } = sample;

describe('ESTABLISH', () => {
  it('makes a new unit of a whole one, which ends, and tells the day and the act at both ends of the edge', () => {
    const effects = effectsOf([newPart('ESTABLISH', x, [full(a)], { code: '00001', aliases: ['X'] })]);
    const edge = { share: 'FULL', effectiveOn: day, effectiveBefore: null, legalBasis: '1679/NQ-UBTVQH15' };
    expect(fates(effects)).toEqual({ [a]: 'ENDS', [x]: 'BEGINS' });
    expect(effects[x]?.after).toMatchObject({
      versions: [
        {
          ...{
            validFrom: day,
            validTo: null,
            name: 'Xã Mới',
            kind: 'xa',
            level: 'COMMUNE',
            parent: province,
          },
          ...{ codes: [{ scheme: 'GSO', value: '00001' }], basis: '1679/NQ-UBTVQH15' },
        },
      ],
      aliases: ['X'],
      predecessors: [{ organization: a, ...edge }],
      end: null,
    });
    expect(effects[a]?.after).toMatchObject({
      versions: [{ validTo: day }],
      successors: [{ organization: x, ...edge }],
      end: { basis: '1679/NQ-UBTVQH15', isBound: false },
    });
  });

  it('makes one of nothing, below a parent of the same reorganisation', () => {
    const effects = effectsOf([
      newPart('ESTABLISH', x, [], { parent: y }),
      newPart('ESTABLISH', y, [], { kind: 'huyen' }),
    ]);
    expect(effects[x]?.after.versions[0]).toMatchObject({ parent: y, level: 'COMMUNE' });
  });
});

describe('MERGE', () => {
  it('makes a new unit of whole ones', () => {
    const effects = effectsOf([newPart('MERGE', x, [full(b), full(a)])]);
    expect(fates(effects)).toEqual({ [a]: 'ENDS', [b]: 'ENDS', [x]: 'BEGINS' });
    expect(into(effects[x]?.after)).toEqual([
      [a, 'FULL'],
      [b, 'FULL'],
    ]);
  });

  it('into a unit that goes on leaves its version alone and gives it an edge to itself', () => {
    const effects = effectsOf([part('MERGE', a, { from: [full(b)] })]);
    expect(fates(effects)).toEqual({ [a]: 'GOES_ON', [b]: 'ENDS' });
    expect(into(effects[a]?.after)).toEqual([
      [a, 'FULL'],
      [b, 'FULL'],
    ]);
    expect(outOf(effects[a]?.after)).toEqual([[a, 'FULL']]);
    expect(effects[a]?.after.versions).toEqual(effects[a]?.before?.versions);
  });

  it('on a day that is unknown keeps the bound, and never a day', () => {
    const effects = effectsOf([part('MERGE', a, { from: [full(b)] })], sample.facts(), {
      ...{ adoptedOn: null, inForceOn: null, operatesFrom: null, operatesBefore: '2020-01-01' },
    });
    expect(effects[b]?.after).toMatchObject({
      versions: [{ validTo: '2020-01-01' }],
      successors: [{ organization: a, effectiveOn: null, effectiveBefore: '2020-01-01' }],
      end: { isBound: true },
    });
  });
});

it('FORM makes a unit of whole ones and of parts; parts of one unit may go to several', () => {
  const effects = effectsOf([
    newPart('FORM', x, [full(a), partial(b, { subAreas: '3 khu', isConfirmed: false })]),
    newPart('FORM', y, [full(c), partial(b, { isRemainder: true })]),
  ]);
  expect(fates(effects)).toEqual({ [a]: 'ENDS', [b]: 'ENDS', [c]: 'ENDS', [x]: 'BEGINS', [y]: 'BEGINS' });
  expect(effects[b]?.after.successors).toMatchObject([
    { organization: x, share: 'PARTIAL', subAreas: '3 khu', isRemainder: false, isConfirmed: false },
    { organization: y, share: 'PARTIAL', subAreas: null, isRemainder: true, isConfirmed: true },
  ]);
});

describe('a unit that goes on', () => {
  it.each<[ReorganizationPart, object]>([
    [part('CONTINUE', a, { parent: province }), { parent: province, name: 'Xã A' }],
    [part('RENAME', a, { name: 'Xã Khác', aliases: ['Xã Cũ'] }), { name: 'Xã Khác' }],
    [part('RETYPE', a, { kind: 'phuong', name: 'Phường A' }), { kind: 'phuong', name: 'Phường A' }],
    [part('RECODE', a, { code: '00009' }), { codes: [{ scheme: 'GSO', value: '00009' }] }],
  ])('has a version from the day on and an edge to itself: %j', (one, changed) => {
    const { [a]: effect, ...others } = effectsOf([one]);
    expect(others).toEqual({});
    expect(effect?.fate).toBe('CHANGES');
    expect(effect?.after.versions).toMatchObject([
      { validFrom: null, validTo: day, name: 'Xã A' },
      { validFrom: day, validTo: null, basis: '1679/NQ-UBTVQH15', ...changed },
    ]);
    expect([into(effect?.after), outOf(effect?.after)]).toEqual([[[a, 'FULL']], [[a, 'FULL']]]);
    expect(effect?.after.aliases).toEqual(one.aliases ?? []);
  });

  it('keeps its version if nothing about it changes', () => {
    const { [a]: effect } = effectsOf([part('CONTINUE', a, { parent: district })]);
    expect(effect?.fate).toBe('GOES_ON');
    expect(effect?.after.versions).toHaveLength(1);
  });

  it('may have given a part away and say so', () => {
    const effects = effectsOf([
      part('CONTINUE', a, { from: [partial(a, { isRemainder: true })] }),
      newPart('SPLIT', x, [partial(a)]),
    ]);
    expect(fates(effects)).toEqual({ [a]: 'GOES_ON', [x]: 'BEGINS' });
    expect(outOf(effects[a]?.after)).toEqual([
      [a, 'PARTIAL'],
      [x, 'PARTIAL'],
    ]);
  });
});

it('TRANSFER_PART: the giver goes on with the rest of itself', () => {
  const effects = effectsOf([part('TRANSFER_PART', a, { from: [partial(b)] })]);
  expect(fates(effects)).toEqual({ [a]: 'GOES_ON', [b]: 'GOES_ON' });
  expect(into(effects[a]?.after)).toEqual([
    [a, 'FULL'],
    [b, 'PARTIAL'],
  ]);
  expect(outOf(effects[b]?.after)).toEqual([
    [a, 'PARTIAL'],
    [b, 'PARTIAL'],
  ]);
  expect(effects[b]?.after.successors[1]).toMatchObject({ isRemainder: true });
  expect(versionOn(effects[b]?.after.versions ?? [], day)).not.toBeNull();
});

it('two units may give parts to each other', () => {
  const effects = effectsOf([
    part('TRANSFER_PART', a, { from: [partial(b), partial(a, { isRemainder: true })] }),
    part('TRANSFER_PART', b, { from: [partial(a), partial(b, { isRemainder: true })] }),
  ]);
  expect(fates(effects)).toEqual({ [a]: 'GOES_ON', [b]: 'GOES_ON' });
});

it('SPLIT: what is wholly taken apart ends', () => {
  const effects = effectsOf([newPart('SPLIT', x, [partial(a)]), newPart('SPLIT', y, [partial(a)])]);
  expect(fates(effects)).toEqual({ [a]: 'ENDS', [x]: 'BEGINS', [y]: 'BEGINS' });
});

it('DISSOLVE ends a unit by its own act of law, whether or not something took it', () => {
  const effects = effectsOf([
    part('DISSOLVE', district, { legalBasis: '72/2025/QH15' }),
    newPart('ESTABLISH', x, [full(district)]),
    part('DISSOLVE', a),
  ]);
  expect(effects[district]?.after).toMatchObject({
    versions: [{ validTo: day }],
    successors: [{ organization: x, legalBasis: '1679/NQ-UBTVQH15' }],
    end: { basis: '72/2025/QH15' },
  });
  expect(effects[a]?.after).toMatchObject({ successors: [], end: { basis: '1679/NQ-UBTVQH15' } });
});

it('the order of the parts leaves no trace', () => {
  const parts = [
    newPart('FORM', x, [full(a), partial(b)], { code: '00001' }),
    newPart('FORM', y, [full(c), partial(b)], { code: '00002' }),
    part('DISSOLVE', district),
  ];
  const judged = (order: readonly ReorganizationPart[]) =>
    JSON.stringify(judgeReorganization(sample.reorganization(order), sample.facts()).effects);
  expect(judged(parts.toReversed())).toBe(judged(parts));
});
