import { describe, expect, it } from '@jest/globals';
import { type Decision, isRejection } from '@thidua/domain-kit';
import { organizationReorganizedV1 } from '@thidua/event-contracts';
import { specify } from '@thidua/test-kit';
import type { OrganizationEvent } from '../organization.events.ts';
import { evolveOrganization } from '../organization.evolve.ts';
import { publishOrganizationEvent } from '../organization.publish.ts';
import { facts as known, version } from '../organization.samples.ts';
import type { OrganizationState } from '../organization.state.ts';
import type { RecordSuccession, Succession, SuccessionFacts } from './succession.commands.ts';
import { decideSuccession } from './succession.decide.ts';

const division = 'organization.aaaaaaaa.01970000-0000-7000-8000-000000000001';
const heirs = ['2', '3'].map((n) => `organization.bbbbbbbb.01970000-0000-7000-8000-00000000000${n}`);
const [heir = '', second = ''] = heirs;
const day = '2025-07-01';

const body = (id: string, validFrom: string | null, validTo: string | null): OrganizationEvent => ({
  type: 'OrganizationTranscribed',
  data: {
    id,
    aliases: [],
    versions: [{ ...version({ kind: 'so-noi-vu', validFrom, validTo }), level: null }],
  },
});
const stateOf = (...events: readonly OrganizationEvent[]): OrganizationState | null =>
  events.reduce<OrganizationState | null>(
    (state, event) => evolveOrganization(state ?? undefined, event),
    null,
  );

const ended = body(division, null, day);
const alive = body(division, null, null);
const born = stateOf(body(heir, day, null));
const older = stateOf(body(heir, null, null));

const record = (
  change: Partial<Succession> = {},
  gathered: Partial<SuccessionFacts> = {},
  end: 'PREDECESSOR' | 'SUCCESSOR' = 'PREDECESSOR',
): RecordSuccession => ({
  type: 'RecordSuccession',
  data: {
    end,
    succession: {
      ...{ from: division, to: heir, share: 'PARTIAL', subAreas: null, effectiveOn: day },
      ...{ legalBasis: '190/2025/QH15', ends: false },
      ...change,
    },
    facts: { kinds: known().kinds, successor: born, beyond: new Set(), survivor: null, ...gathered },
  },
});
const succession = specify<OrganizationState, RecordSuccession, OrganizationEvent>({
  decide: decideSuccession,
  evolve: evolveOrganization,
});
const after = (decision: Decision<OrganizationEvent>): OrganizationState => {
  const [event] = isRejection(decision) ? [] : decision;
  if (event?.type !== 'OrganizationReorganized') throw new Error(JSON.stringify(decision));
  return event.data.after;
};
const decided = (given: OrganizationEvent, command: RecordSuccession) =>
  after(succession.given(given).when(command));
const edges = (list: OrganizationState['successors']) =>
  list.map(({ organization, share, isRemainder }) => [organization, share, isRemainder]);

describe('the succession of a body that has ended', () => {
  it('is one edge, seen from both ends', () => {
    const whole = record({ share: 'FULL', subAreas: 'thi đua, khen thưởng' });
    const { successors, predecessors } = decided(ended, whole);
    expect(predecessors).toEqual([]);
    expect(successors).toEqual([
      {
        ...{ organization: heir, share: 'FULL', subAreas: 'thi đua, khen thưởng', effectiveOn: day },
        ...{ effectiveBefore: null, isRemainder: false, isConfirmed: true },
        ...{ legalBasis: '190/2025/QH15', reorganization: null },
      },
    ]);
    const { data } = whole;
    const taken = decided(body(heir, day, null), { ...whole, data: { ...data, end: 'SUCCESSOR' } });
    expect(taken.predecessors).toEqual(successors.map((edge) => ({ ...edge, organization: division })));
    expect(taken.successors).toEqual([]);
  });

  it('goes to several in part, in any order, and recording it again changes nothing', () => {
    const toSecond = record({ to: second }, { successor: stateOf(body(second, day, null)) });
    const first = after(succession.given(ended).when(record()));
    const both = after(decideSuccession(toSecond, first));
    expect(edges(both.successors)).toEqual([
      [heir, 'PARTIAL', false],
      [second, 'PARTIAL', false],
    ]);
    expect(decideSuccession(record(), both)).toEqual([]);
    expect(decideSuccession(toSecond, both)).toEqual([]);
  });
});

describe('the succession of a body that goes on', () => {
  it('leaves it the remainder', () => {
    const rest = [division, 'PARTIAL', true];
    const { successors, predecessors, versions, end } = decided(alive, record());
    expect(edges(successors)).toEqual([rest, [heir, 'PARTIAL', false]]);
    expect(edges(predecessors)).toEqual([rest]);
    expect([versions[0].validTo, end]).toEqual([null, null]);
  });

  it('ends it with the act that says so, and then leaves no remainder', () => {
    const first = after(succession.given(alive).when(record()));
    const toSecond = record({ to: second, ends: true }, { successor: stateOf(body(second, day, null)) });
    const both = after(decideSuccession(toSecond, first));
    expect(edges(both.successors)).toEqual([
      [heir, 'PARTIAL', false],
      [second, 'PARTIAL', false],
    ]);
    expect(both.predecessors).toEqual([]);
    expect([both.versions[0].validTo, both.end]).toEqual([day, { basis: '190/2025/QH15', isBound: false }]);
    expect(decideSuccession(toSecond, both)).toEqual([]);
  });

  it('makes a successor that was there before one of itself, too', () => {
    const taken = decided(body(heir, null, null), record({}, { successor: older }, 'SUCCESSOR'));
    expect(edges(taken.predecessors)).toEqual([
      [heir, 'FULL', false],
      [division, 'PARTIAL', false],
    ]);
    expect(edges(taken.successors)).toEqual([[heir, 'FULL', false]]);
  });

  it('leaves the remainder of what took something over on the same day', () => {
    const taken = decided(alive, record({ from: second, to: division }, {}, 'SUCCESSOR'));
    expect(edges(taken.successors)).toEqual([[division, 'FULL', false]]);
    const given = after(decideSuccession(record(), taken));
    expect(edges(given.successors)).toEqual([
      [division, 'PARTIAL', true],
      [heir, 'PARTIAL', false],
    ]);
    expect(edges(given.predecessors)).toEqual([
      [second, 'PARTIAL', false],
      [division, 'PARTIAL', true],
    ]);
  });
});

describe('a succession', () => {
  const unit = stateOf({
    type: 'OrganizationTranscribed',
    data: { id: heir, aliases: [], versions: [{ ...version(), level: 'PROVINCE' }] },
  });
  it.each([
    ['UNKNOWN_ID', 'toId', ended, record({}, { successor: null })],
    ['SUCCEEDS_ITSELF', 'toId', ended, record({ to: division })],
    ['UNIT_BY_REORGANISATION', 'toId', ended, record({}, { successor: unit })],
    ['BODY_NOT_IN_FORCE', 'fromId', ended, record({ effectiveOn: '2025-07-02' })],
    ['BODY_NOT_IN_FORCE', 'toId', alive, record({ effectiveOn: '2025-06-30' })],
    ['ALIVE_ON_BOTH_SIDES', 'share', alive, record({ share: 'FULL' })],
    ['LINEAGE_CYCLE', 'toId', ended, record({}, { beyond: new Set([division]) })],
    ['BODIES_STILL_BELOW', 'ends', alive, record({ ends: true }, { survivor: second })],
    ['BODY_ENDED', 'ends', body(division, null, '2026-01-01'), record({ ends: true })],
  ])('is refused: %s at %s', (code, field, given, command) => {
    expect(succession.given(given).when(command)).toMatchObject({ code, path: [field] });
  });

  it('is refused of a unit, and of a body that nobody knows', () => {
    const ofUnit = decideSuccession(record(), unit ?? undefined);
    expect(ofUnit).toMatchObject({ code: 'UNIT_BY_REORGANISATION', path: ['fromId'] });
    expect(succession.given().when(record())).toMatchObject({ code: 'UNKNOWN_ID', path: ['fromId'] });
  });

  it('does not take back what is on record, nor give more than the whole', () => {
    const first = after(succession.given(ended).when(record()));
    expect(decideSuccession(record({ share: 'FULL' }), first)).toMatchObject({ code: 'SUCCESSION_DIFFERS' });
    const whole = record({ to: second, share: 'FULL' }, { successor: stateOf(body(second, day, null)) });
    expect(decideSuccession(whole, first)).toMatchObject({ code: 'SHARES_CONTRADICT', path: ['share'] });
  });

  it('cannot end a body before it last changed', () => {
    const late = body(division, '2025-06-30', null);
    expect(succession.given(late).when(record({ effectiveOn: '2025-06-30', ends: true }))).toMatchObject({
      code: 'BODY_NOT_IN_FORCE',
    });
    const changed: OrganizationEvent = {
      type: 'OrganizationTranscribed',
      data: {
        ...{ id: division, aliases: [] },
        versions: [
          { ...version({ kind: 'so-noi-vu', validTo: '2025-08-01' }), level: null },
          { ...version({ kind: 'so-noi-vu', validFrom: '2025-08-01' }), level: null },
        ],
      },
    };
    expect(succession.given(changed).when(record({ ends: true }))).toMatchObject({
      ...{ code: 'LATER_VERSION', path: ['effectiveOn'] },
    });
  });

  it('is told as any reorganisation, by no reorganisation', () => {
    const data = { after: decided(ended, record()), reorganization: null, legalBasis: '190/2025/QH15' };
    expect(publishOrganizationEvent({ type: 'OrganizationReorganized', data })).toMatchObject({
      contract: { type: organizationReorganizedV1.type },
      data: { id: division, reorganization: null, successors: [{ organization: heir }] },
    });
  });
});
