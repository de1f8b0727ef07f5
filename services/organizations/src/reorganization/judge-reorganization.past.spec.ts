import { describe, expect, it } from '@jest/globals';
import { afterwards, effectsOf, fates, into, outOf } from './judged.fixture.ts';
import * as sample from './reorganization.samples.ts';

const { a, b, c, x, y, full, partial, part, newPart, day } = sample;

it('RESTORE: a unit exists again, with a gap', () => {
  const ended = sample.organization(
    x,
    { name: 'Xã Xưa', validTo: '2020-01-01' },
    { end: { basis: 'NQ 1', isBound: false } },
  );
  const effects = effectsOf(
    [part('RESTORE', x, { from: [partial(a)] }), part('CONTINUE', a, { from: [partial(a)] })],
    sample.facts(ended),
  );
  expect(fates(effects)).toEqual({ [a]: 'GOES_ON', [x]: 'BEGINS' });
  expect(effects[x]?.after).toMatchObject({
    versions: [
      { validTo: '2020-01-01', name: 'Xã Xưa' },
      { validFrom: day, validTo: null, name: 'Xã Xưa' },
    ],
    end: null,
  });
});

describe('CORRECT', () => {
  const enacted = () =>
    afterwards([
      newPart('MERGE', x, [full(a), full(b)], { code: '00001' }),
      newPart('ESTABLISH', y, []),
      part('DISSOLVE', c),
    ]);
  const later = {
    id: 'reorganization.iycii4on.01970000-0000-7000-8000-000000000002',
    number: 'ĐC 1',
    operatesFrom: '2026-01-01',
  };

  it('replaces attributes of the version of that day, and its aliases, and keeps its days', () => {
    const effects = effectsOf(
      [part('CORRECT', x, { at: '2025-12-31', name: 'Xã Đúng', code: '00002', aliases: ['Đúng'] })],
      enacted(),
      later,
    );
    expect(fates(effects)).toEqual({ [x]: 'CHANGES' });
    expect(effects[x]?.after).toMatchObject({
      versions: [{ validFrom: day, name: 'Xã Đúng', codes: [{ value: '00002' }], basis: '1679/NQ-UBTVQH15' }],
      aliases: ['Đúng'],
    });
    expect(effects[x]?.after.versions).toHaveLength(1);
  });

  it('replaces the edges of the act by which it came to be, at both ends, with their day and their act', () => {
    const effects = effectsOf(
      [
        part('CORRECT', x, { at: day, from: [full(a), full(c)] }),
        part('CORRECT', y, { at: day, from: [full(b)] }),
      ],
      enacted(),
      later,
    );
    expect(into(effects[x]?.after)).toEqual([
      [a, 'FULL'],
      [c, 'FULL'],
    ]);
    expect(outOf(effects[b]?.after)).toEqual([[y, 'FULL']]);
    expect(effects[c]?.after.successors).toMatchObject([
      {
        organization: x,
        effectiveOn: day,
        legalBasis: '1679/NQ-UBTVQH15',
        reorganization: sample.reorganization([]).id,
      },
    ]);
    expect(effects[x]?.after.versions).toEqual(effects[x]?.before?.versions);
  });

  it('of what goes on keeps it coming of itself, in full where the correction says nothing else', () => {
    const merged = afterwards([part('MERGE', a, { from: [full(b)] }), newPart('ESTABLISH', y, [])]);
    const effects = effectsOf(
      [part('CORRECT', a, { at: day, from: [] }), part('CORRECT', y, { at: day, from: [full(b)] })],
      merged,
      later,
    );
    expect(into(effects[a]?.after)).toEqual([[a, 'FULL']]);
    expect(outOf(effects[b]?.after)).toEqual([[y, 'FULL']]);
  });

  it('of two days at once: what went into another and later came of it again is no circle', () => {
    const back = afterwards(
      [part('RESTORE', b, { from: [full(a)] })],
      afterwards([part('MERGE', a, { from: [full(b)] })]),
      later,
    );
    const effects = effectsOf(
      [
        part('CORRECT', a, { at: day, from: [full(a), full(b)] }),
        part('CORRECT', b, { at: later.operatesFrom, from: [full(a)] }),
      ],
      back,
      { ...later, id: `${later.id.slice(0, -1)}3`, operatesFrom: '2027-01-01' },
    );
    expect(into(effects[b]?.after)).toEqual([[a, 'FULL']]);
  });
});
