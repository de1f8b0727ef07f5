import { describe, expect, it } from '@jest/globals';
import type { OrganizationState } from '../organization/organization.state.ts';
import { judgeReorganization } from './judge-reorganization.ts';
import { afterwards, faultsOf } from './judged.fixture.ts';
import * as sample from './reorganization.samples.ts';
import type { ReorganizationPart } from './reorganization.state.ts';

const { a, b, c, x, y, z, full, partial, part, newPart, day, province, district, country } = sample;

const body = 'organization.bbbbbbbb.01970000-0000-7000-8000-000000000001';
const ended: OrganizationState = sample.organization(
  z,
  { validTo: '2020-01-01', codes: [{ scheme: 'GSO', value: '00005' }] },
  { end: { basis: null, isBound: false } },
);
const heir = sample.organization('organization.wwwwwwww', {
  validFrom: '2020-01-01',
  codes: [{ scheme: 'GSO', value: '00005' }],
});
const town = 'organization.tttttttt';
const oldTown = sample.organization(town, { kind: 'thi-tran' });
const acted = sample.organization(z, { validFrom: day });

describe('refused', () => {
  it.each<[string[], ReorganizationPart[]]>([
    [['parts EMPTY'], []],
    // the fields of an act
    [
      ['parts.0.name ATTRIBUTE_NEEDED', 'parts.0.kind ATTRIBUTE_NEEDED', 'parts.0.parentId ATTRIBUTE_NEEDED'],
      [part('ESTABLISH', x)],
    ],
    [['parts.0.name ATTRIBUTE_NEEDED'], [part('RENAME', a)]],
    [['parts.0.kind ATTRIBUTE_NEEDED'], [part('RETYPE', a)]],
    [['parts.0.code ATTRIBUTE_NEEDED'], [part('RECODE', a)]],
    [['parts.0.at ATTRIBUTE_NEEDED'], [part('CORRECT', a)]],
    [['parts.0.name ATTRIBUTE_UNFIT'], [part('DISSOLVE', a, { name: 'Xã A' })]],
    [['parts.0.at ATTRIBUTE_UNFIT'], [part('CONTINUE', a, { at: day })]],
    // the unit of a part
    [['parts.0.unitId NOT_A_UNIT'], [part('DISSOLVE', body)]],
    [['parts.1.unitId UNIT_TWICE'], [part('DISSOLVE', a), part('CONTINUE', a)]],
    [['parts.0.unitId UNIT_EXISTS'], [part('ESTABLISH', a)]],
    [['parts.0.unitId UNIT_UNKNOWN'], [part('CONTINUE', x)]],
    [['parts.0.unitId UNIT_IN_FORCE'], [part('RESTORE', a)]],
    [['parts.0.unitId UNIT_NOT_IN_FORCE'], [part('DISSOLVE', z)]],
    // what it is made of
    [['parts.0.from.0.unitId NOT_A_UNIT'], [newPart('ESTABLISH', x, [full(body)])]],
    [['parts.0.from.1.unitId SOURCE_TWICE'], [newPart('MERGE', x, [full(a), full(a), full(b)])]],
    [['parts.0.from.0.unitId UNIT_UNKNOWN'], [newPart('ESTABLISH', x, [full(y)])]],
    [['parts.0.from.0.unitId SOURCE_NOT_IN_FORCE'], [newPart('ESTABLISH', x, [full(z)])]],
    // which acts go with which sources
    [['parts.0.from ONE_FULL_SOURCE_AT_MOST'], [newPart('ESTABLISH', x, [full(a), full(b)])]],
    [['parts.0.from FULL_SOURCES_NEEDED'], [newPart('MERGE', x, [full(a)])]],
    [['parts.0.from PARTIAL_SOURCE_NEEDED'], [newPart('FORM', x, [full(a), full(b)])]],
    [['parts.0.from ONE_PARTIAL_SOURCE_NEEDED'], [newPart('SPLIT', x, [full(a)])]],
    [['parts.0.from PARTS_OF_OTHERS_NEEDED'], [part('TRANSFER_PART', a)]],
    [['parts.0.from ONLY_OF_ITSELF'], [part('CONTINUE', a, { from: [full(b)] })]],
    [['parts.0.from NO_SOURCES_OF_AN_END'], [part('DISSOLVE', a, { from: [full(b)] })]],
    // what leaves a unit
    [['parts.0.from.1 LONE_PARTIAL'], [newPart('FORM', x, [full(a), partial(b)])]],
    [
      ['parts.0.from.0 SHARES_CONTRADICT'],
      [newPart('MERGE', x, [full(a), full(b)]), newPart('FORM', y, [partial(a), full(c)])],
    ],
    [
      ['parts.0.from.0 SHARES_CONTRADICT', 'parts.1.from.0 SHARES_CONTRADICT'],
      [newPart('ESTABLISH', x, [full(a)]), newPart('ESTABLISH', y, [full(a)])],
    ],
    [['parts.1.from.0 ALIVE_ON_BOTH_SIDES'], [part('CONTINUE', a), newPart('ESTABLISH', x, [full(a)])]],
    [['parts.1 SHARES_CONTRADICT'], [newPart('SPLIT', x, [partial(a)]), part('CONTINUE', a)]],
    [
      [
        'parts.0.from.0.unitId SOURCE_NOT_IN_FORCE',
        'parts.0.from.0 LINEAGE_CYCLE',
        'parts.1.from.0.unitId SOURCE_NOT_IN_FORCE',
        'parts.1.from.0 LINEAGE_CYCLE',
      ],
      [newPart('ESTABLISH', x, [full(y)]), newPart('ESTABLISH', y, [full(x)])],
    ],
    // kinds and parents
    [['parts.0.kind KIND_UNKNOWN'], [newPart('ESTABLISH', x, [], { kind: 'vuong-quoc' })]],
    [['parts.0.kind KIND_OF_BODY'], [newPart('ESTABLISH', x, [], { kind: 'so-noi-vu' })]],
    [['parts.0.kind KIND_NOT_IN_FORCE'], [newPart('ESTABLISH', x, [], { kind: 'thi-tran' })]],
    [['parts.0.kind KIND_NOT_IN_FORCE'], [part('RETYPE', a, { kind: 'thi-tran' })]],
    [['parts.0.kind KIND_NOT_IN_FORCE'], [part('RENAME', town, { name: 'Thị trấn Mới' })]],
    [['parts.0.kind KIND_OF_OTHER_LEVEL'], [part('RETYPE', a, { kind: 'huyen' })]],
    [['parts.0.parentId PARENT_UNKNOWN'], [newPart('ESTABLISH', x, [], { parent: y })]],
    [['parts.0.parentId PARENT_NOT_ABOVE'], [newPart('ESTABLISH', x, [], { parent: a })]],
    [['parts.0.parentId ABOVE_ITSELF'], [part('CONTINUE', a, { parent: a })]],
    [
      ['parts.1.parentId PARENT_NOT_IN_FORCE'],
      [part('DISSOLVE', district), part('RENAME', a, { name: 'Xã', parent: district })],
    ],
    // codes
    [['parts.0.code CODE_HELD'], [newPart('ESTABLISH', x, [], { code: '00001' })]],
    [
      ['parts.0.code CODE_HELD', 'parts.1.code CODE_HELD'],
      [
        newPart('ESTABLISH', x, [full(a)], { code: '00009' }),
        newPart('ESTABLISH', y, [full(b)], { code: '00009' }),
      ],
    ],
    [['parts.0.code CODE_HELD'], [part('RESTORE', z)]],
    // corrections
    [['parts.0.from BEGINNING_UNKNOWN'], [part('CORRECT', a, { at: day, from: [full(b)] })]],
    [['parts.0.at UNIT_NOT_IN_FORCE'], [part('CORRECT', z, { at: day })]],
    [['parts.0.code CODE_HELD'], [part('CORRECT', a, { at: day, code: '00002' })]],
    [
      ['parts.1.code CODE_HELD'],
      [newPart('ESTABLISH', x, [full(a)]), part('CORRECT', a, { at: '2025-12-31', code: '00002' })],
    ],
  ])('%j', (expected, parts) => {
    expect(faultsOf(parts, sample.facts(ended, heir, oldTown))).toEqual(expected);
  });

  it('what was acted upon on the day or later, be it the unit or a source', () => {
    const known = sample.facts(acted);
    expect(faultsOf([part('CONTINUE', z), newPart('ESTABLISH', x, [full(z)])], known)).toContain(
      'parts.0.unitId LATER_ACT',
    );
    expect(faultsOf([newPart('ESTABLISH', x, [full(z)])], known)).toContain(
      'parts.0.from.0.unitId LATER_ACT',
    );
  });

  it('a source that was acted upon later, though a correction names it too', () => {
    const named = part('CORRECT', z, { at: day, name: 'Xã Z' });
    const parts = [named, newPart('ESTABLISH', x, [full(z)])];
    expect(faultsOf(parts, sample.facts(acted))).toContain('parts.1.from.0.unitId LATER_ACT');
  });

  it('a unit outside of the authority, wherever it is named', () => {
    const other = sample.organization(z, { kind: 'tinh', level: 'PROVINCE', parent: country });
    const parts = [
      part('DISSOLVE', z),
      newPart('MERGE', x, [full(a), full(z)]),
      newPart('ESTABLISH', y, [], { parent: z }),
    ];
    expect(faultsOf(parts.slice(1), sample.facts(other), { authority: province })).toEqual([
      'parts.0.from.1.unitId NOT_BELOW_AUTHORITY',
      'parts.1.parentId PARENT_NOT_IN_FORCE',
      'parts.1.parentId NOT_BELOW_AUTHORITY',
    ]);
    expect(faultsOf(parts.slice(0, 1), sample.facts(other), { authority: province })).toEqual([
      'parts.0.unitId NOT_BELOW_AUTHORITY',
    ]);
  });

  it('the authority itself, unless it is the country', () => {
    const named = [
      [part('RENAME', province, { name: 'Tỉnh Mới' })],
      [part('DISSOLVE', province)],
      [newPart('ESTABLISH', x, [full(province)], { parent: country })],
    ];
    const refused = named.map((parts) => faultsOf(parts, sample.facts(), { authority: province }));
    expect(refused).toEqual([
      ['parts.0.unitId NOT_BELOW_AUTHORITY'],
      ['parts.0.unitId NOT_BELOW_AUTHORITY'],
      ['parts.0.from.0.unitId NOT_BELOW_AUTHORITY', 'parts.0.parentId NOT_BELOW_AUTHORITY'],
    ]);
    expect(faultsOf([newPart('ESTABLISH', x, [])], sample.facts(), { authority: province })).toEqual([]);
    expect(faultsOf([part('RENAME', country, { name: 'Nước' })])).toEqual([]);
  });

  it('a correction that drops what ended, and leaves it without a successor', () => {
    const enacted = afterwards([newPart('MERGE', x, [full(a), full(b)])]);
    const later = { operatesFrom: '2026-01-01' };
    const dropped = ['parts.0.from SOURCE_WITHOUT_SUCCESSOR'];
    const correct = (from: readonly ReturnType<typeof full>[]) => [part('CORRECT', x, { at: day, from })];
    expect(faultsOf(correct([full(a)]), enacted, later)).toEqual(dropped);
    expect(faultsOf(correct([]), enacted, later)).toEqual([...dropped, ...dropped]);
    const { faults } = judgeReorganization(sample.reorganization(correct([full(a)]), later), enacted);
    expect(faults[0]?.params).toEqual({ id: b, day, name: 'Xã B' });
  });

  it('a correction that drops a source outside of the authority', () => {
    const other = sample.organization(z, { kind: 'tinh', level: 'PROVINCE', parent: country });
    const theirs = sample.organization(y, { name: 'Xã Y', parent: z });
    const enacted = afterwards([newPart('MERGE', x, [full(a), full(y)])], sample.facts(other, theirs));
    const parts = [part('CORRECT', x, { at: day, from: [full(a)] })];
    const more = { authority: province, operatesFrom: '2026-01-01' };
    expect(faultsOf(parts, enacted, more)).toContain('parts.0.from NOT_BELOW_AUTHORITY');
  });

  it('a correction that leaves a lone part at a unit that it does not name', () => {
    const enacted = afterwards([newPart('SPLIT', x, [partial(a)]), newPart('SPLIT', y, [partial(a)])]);
    const correction = [part('CORRECT', y, { at: day, from: [full(b)] })];
    expect(faultsOf(correction, enacted, { operatesFrom: '2026-01-01' })).toEqual([
      'parts.0.from.0 ALIVE_ON_BOTH_SIDES',
      'parts.0.from LONE_PARTIAL',
    ]);
  });
});

it('all faults are told together, in the order of the parts', () => {
  expect(
    faultsOf([
      newPart('FORM', x, [partial(a)], { kind: 'vuong-quoc', code: '00002' }),
      part('CONTINUE', y),
      part('RENAME', c),
    ]),
  ).toEqual([
    'parts.0.from.0 LONE_PARTIAL',
    'parts.0.kind KIND_UNKNOWN',
    'parts.0.code CODE_HELD',
    'parts.1.unitId UNIT_UNKNOWN',
    'parts.2.name ATTRIBUTE_NEEDED',
  ]);
});
