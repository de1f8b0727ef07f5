import { describe, expect, it } from '@jest/globals';
import { reject } from '@thidua/domain-kit';
import { specify } from '@thidua/test-kit';
import type { ReorganizationCommand } from './reorganization.commands.ts';
import { decideReorganization } from './reorganization.decide.ts';
import type {
  ReorganizationDrafted,
  ReorganizationEnacted,
  ReorganizationPartsAdded,
  ReorganizationWithdrawn,
} from './reorganization.events.ts';
import { evolveReorganization } from './reorganization.evolve.ts';
import { a, b, full, newPart, part, reorganization, x, y } from './reorganization.samples.ts';
import type { ReorganizationPart, ReorganizationState } from './reorganization.state.ts';

const act = specify({ decide: decideReorganization, evolve: evolveReorganization });
const { id, status: _status, parts: _parts, ...paper } = reorganization([]);
const parts = [newPart('ESTABLISH', x, [full(a)]), part('DISSOLVE', b)];
const drafted: ReorganizationDrafted = { type: 'ReorganizationDrafted', data: { id, paper } };
const added: ReorganizationPartsAdded = { type: 'ReorganizationPartsAdded', data: { id, parts } };
const enacted: ReorganizationEnacted = { type: 'ReorganizationEnacted', data: { id } };
const withdrawn: ReorganizationWithdrawn = { type: 'ReorganizationWithdrawn', data: { id } };
const withdraw: ReorganizationCommand = { type: 'WithdrawReorganization', data: { id } };

const draft = (change = {}): ReorganizationCommand => ({
  type: 'DraftReorganization',
  data: { id, paper: { ...paper, ...change } },
});
const add = (more: readonly ReorganizationPart[]): ReorganizationCommand => ({
  type: 'AddReorganizationParts',
  data: { id, parts: more },
});
const enact = (
  judged: readonly ReorganizationPart[] | null,
  faults = [] as readonly ReturnType<typeof reject>[],
) => ({ type: 'EnactReorganization', data: { id, judged, faults } }) satisfies ReorganizationCommand;

describe('a draft', () => {
  it('is begun once; the same paper again changes nothing, another one is refused', () => {
    expect(act.given().when(draft())).toEqual([drafted]);
    expect(act.given(drafted).when(draft())).toEqual([]);
    expect(act.given(drafted, added, enacted).when(draft())).toEqual([]);
    expect(act.given(drafted).when(draft({ title: 'Khác' }))).toMatchObject({
      code: 'REORGANIZATION_DIFFERS',
    });
    expect(act.given().when(draft({ inForceOn: '2025-06-15' }))).toMatchObject({ code: 'DAYS_OUT_OF_ORDER' });
  });

  it('takes parts in any number of calls, and the same parts once', () => {
    expect(act.given(drafted).when(add(parts))).toEqual([added]);
    expect(act.given(drafted, added).when(add(parts))).toEqual([]);
    const more = part('DISSOLVE', y);
    expect(act.given(drafted, added).when(add([...parts, more]))).toEqual([
      { type: 'ReorganizationPartsAdded', data: { id, parts: [more] } },
    ]);
  });

  it('can be repaired: a part for a unit that it has takes the place of what it had', () => {
    const repaired = part('CONTINUE', b);
    const added2: ReorganizationPartsAdded = {
      type: 'ReorganizationPartsAdded',
      data: { id, parts: [repaired] },
    };
    expect(act.given(drafted, added).when(add([repaired]))).toEqual([added2]);
    expect(act.given(drafted, added).when(add([...parts.slice(0, 1), repaired]))).toEqual([added2]);
    const state = [drafted, added, added2].reduce<ReorganizationState | undefined>(
      evolveReorganization,
      undefined,
    );
    expect(state?.parts).toEqual([parts[0], repaired]);
    expect(act.given(drafted, added, added2).when(add([repaired]))).toEqual([]);
  });

  it('keeps two parts for one unit that come together, to be told of, until one takes their place', () => {
    const twice = [part('CONTINUE', a), part('DISSOLVE', a)];
    const both: ReorganizationPartsAdded = { type: 'ReorganizationPartsAdded', data: { id, parts: twice } };
    expect(act.given(drafted).when(add(twice))).toEqual([both]);
    expect(act.given(drafted, both).when(add(twice))).toEqual([]);
    expect(act.given(drafted, both).when(add(twice.slice(0, 1)))).toEqual([
      { type: 'ReorganizationPartsAdded', data: { id, parts: twice.slice(0, 1) } },
    ]);
  });

  it('is withdrawn once, and then takes no parts and is never enacted', () => {
    expect(act.given(drafted, added).when(withdraw)).toEqual([withdrawn]);
    expect(act.given(drafted, added, withdrawn).when(withdraw)).toEqual([]);
    expect(act.given().when(withdraw)).toMatchObject({ code: 'REORGANIZATION_UNKNOWN' });
    expect(act.given(drafted, added, enacted).when(withdraw)).toMatchObject({
      code: 'REORGANIZATION_ENACTED',
    });
    const refused = { code: 'REORGANIZATION_WITHDRAWN' };
    expect(act.given(drafted, added, withdrawn).when(add([part('DISSOLVE', a)]))).toMatchObject(refused);
    expect(act.given(drafted, added, withdrawn).when(enact(parts))).toMatchObject(refused);
  });

  it('that is unknown, enacted or full takes none', () => {
    expect(act.given().when(add(parts))).toMatchObject({ code: 'REORGANIZATION_UNKNOWN' });
    expect(act.given(drafted, added, enacted).when(add([part('DISSOLVE', a)]))).toMatchObject({
      code: 'REORGANIZATION_ENACTED',
    });
    const many = Array.from({ length: 5000 }, () => part('DISSOLVE', y));
    expect(act.given(drafted, added).when(add(many))).toMatchObject({ code: 'TOO_MANY_PARTS' });
  });
});

describe('an enactment', () => {
  it('is of the parts that were judged, and happens once', () => {
    expect(act.given(drafted, added).when(enact(parts))).toEqual([enacted]);
    expect(act.given(drafted, added, enacted).when(enact(null))).toEqual([]);
    expect(act.given().when(enact(null))).toMatchObject({ code: 'REORGANIZATION_UNKNOWN' });
  });

  it('waits for a new judgement where parts came or were replaced since, and is refused by its first fault', () => {
    const others = [parts.slice(0, 1), [...parts.slice(0, 1), part('CONTINUE', b)]];
    for (const judged of others)
      expect(act.given(drafted, added).when(enact(judged))).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(act.given(drafted, added).when(enact(null))).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const faults = [reject('LONE_PARTIAL'), reject('CODE_HELD')];
    expect(act.given(drafted, added).when(enact(parts, faults))).toMatchObject({ code: 'LONE_PARTIAL' });
  });
});
