import { describe, expect, it } from '@jest/globals';
import { type Decision, type DomainEvent, isRejection } from '@thidua/domain-kit';
import { specify } from '@thidua/test-kit';
import fc from 'fast-check';
import type { ConferenceCommand } from './conference.commands.ts';
import { decideConference } from './conference.decide.ts';
import { evolveConference } from './conference.evolve.ts';
import { budgetStep, content, facts, item, words } from './conference.samples.ts';

const conference = specify({ decide: decideConference, evolve: evolveConference });
const id = 'conference.knxrwj7q.01970000-0000-7000-8000-000000000005';
const old = { validFrom: null, validTo: null };

const enter = (
  type: ConferenceCommand['type'],
  change: Parameters<typeof content>[0] = {},
  known: Parameters<typeof facts>[0] = {},
): ConferenceCommand => ({ type, data: { id, content: content(change), facts: facts(known) } });
const transcribe = (...rest: [Parameters<typeof content>[0]?, Parameters<typeof facts>[0]?]) =>
  enter('TranscribeConference', ...rest);
const entered = { id, hostAsOf: '2025-07-25', content: content() };
const issued = { origin: 'ISSUED', issuedFrom: '2025-07-25', period: null } as const;

/** `accepted`, or the code of the refusal and the field that it names. */
const answer = (decision: Decision<DomainEvent>): string =>
  isRejection(decision) ? [decision.code, ...(decision.path ?? [])].join(' ') : 'accepted';

describe('a conference', () => {
  it('is entered from a paper', () => {
    expect(conference.given().when(transcribe())).toEqual([{ type: 'ConferenceTranscribed', data: entered }]);
  });

  it('is planned by a plan that was issued here, and by no paper', () => {
    expect(conference.given().when(enter('PlanConference', {}, { plan: issued }))).toEqual([
      { type: 'ConferencePlanned', data: entered },
    ]);
    expect(conference.given().when(enter('PlanConference'))).toMatchObject({
      code: 'PLAN_IS_TRANSCRIBED',
      path: ['content', 'campaignId'],
    });
  });

  it('is entered once', () => {
    const held = { type: 'ConferenceTranscribed', data: entered } as const;
    expect(conference.given(held).when(transcribe())).toMatchObject({ code: 'CONFERENCE_EXISTS' });
  });

  it('belongs to a known series', () => {
    expect(conference.given().when(transcribe({}, { isKnownSeries: false }))).toMatchObject({
      code: 'SERIES_UNKNOWN',
    });
  });

  it.each([
    ['not yet on the day of the plan', { validFrom: '2025-07-26', validTo: null }, '2025-07-25'],
    ['no more on its last possible day', { validFrom: null, validTo: '2025-08-31' }, '2025-08-31'],
  ])('has a host that exists, %s', (_when, hostLife, day) => {
    expect(conference.given().when(transcribe({}, { hostLife }))).toMatchObject({
      code: 'HOST_NOT_IN_FORCE',
      params: { day },
    });
  });

  it('is not held beside one that excludes it', () => {
    expect(conference.given().when(transcribe({}, { excludedBy: 'conference.x' }))).toMatchObject({
      code: 'NO_SEPARATE_CONFERENCE',
      params: { id: 'conference.x' },
    });
  });
});

describe('a term', () => {
  it.each([
    [{ term: { from: 2025, to: 2025 } }, 'term'],
    [{ reviewPeriod: { from: 2025, to: 2020 } }, 'reviewPeriod'],
  ])('runs forward: %j', (change, field) => {
    expect(conference.given().when(transcribe(change))).toMatchObject({
      code: 'YEARS_END_BEFORE_START',
      path: ['content', field, 'to'],
    });
  });

  it('has one conference of a host, exactly if no year is opened twice', () => {
    const years = fc
      .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 6 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(years, years, (one, other) => {
        const opened = Array.from({ length: one.to - one.from }, (_, i) => one.from + i);
        const isTwice = opened.some((year) => year >= other.from && year < other.to);
        const siblings = [{ id: 'conference.x', ordinal: null, term: one }];
        const decision = conference
          .given()
          .when(transcribe({ term: other, ordinal: null }, { siblings, hostLife: old }));
        expect(answer(decision)).toBe(isTwice ? 'CONFERENCE_OF_TERM_EXISTS content term' : 'accepted');
      }),
    );
  });
});

describe('an ordinal', () => {
  const sibling = (ordinal: number | null, from: number) => ({
    ...{ id: `conference.${from}`, ordinal, term: { from, to: from + 5 } },
  });
  const entering = (ordinal: number | null, siblings: ReturnType<typeof sibling>[]) =>
    conference.given().when(transcribe({ ordinal }, { siblings, hostLife: old }));

  it.each([
    ['goes up by one', 6, [sibling(5, 2020)]],
    ['follows the latest of several', 6, [sibling(4, 2015), sibling(5, 2020)]],
    ['follows the latest that has one', 6, [sibling(5, 2015), sibling(null, 2020)]],
    ['goes before what is known of later', 5, [sibling(6, 2030)]],
    ['stands between its neighbours', 5, [sibling(6, 2030), sibling(4, 2020)]],
    ['may be missing', null, [sibling(5, 2020)]],
    ['is free where nothing is known', 6, []],
  ])('%s', (_how, ordinal, siblings) => {
    expect(entering(ordinal, siblings)).toHaveLength(1);
  });

  it.each([
    ['stand still', 5, [sibling(5, 2020)], '6'],
    ['leave one out', 7, [sibling(5, 2020)], '6'],
    ['go beyond a later one', 6, [sibling(6, 2030)], '5'],
  ])('does not %s', (_how, ordinal, siblings, expected) => {
    expect(entering(ordinal, siblings)).toMatchObject({
      ...{ code: 'ORDINAL_OUT_OF_ORDER', path: ['content', 'ordinal'], params: { expected } },
    });
  });

  it('finds no place where its neighbours leave none', () => {
    expect(entering(6, [sibling(5, 2020), sibling(6, 2030)])).toMatchObject({ code: 'ORDINAL_OUT_OF_ORDER' });
  });

  it('begins anew with a new unit', () => {
    expect(conference.given().when(transcribe({ ordinal: 6 }))).toMatchObject({
      code: 'ORDINAL_BEGINS_ANEW',
      params: { from: '2025-07-01' },
    });
    const later = { from: 2030, to: 2035 };
    expect(conference.given().when(transcribe({ ordinal: 2, term: later }))).toHaveLength(1);
  });
});

describe('the time', () => {
  const during = (from: string | null, to: string | null) => ({
    ...{ time: { from, to, halfDays: 1, source: words('…') } },
  });
  const until = { ...facts().plan, period: { from: null, to: '2025-08-31' } };
  it.each([
    ['on the day of the plan', during('2025-07-25', null), {}, 'accepted'],
    ['before the plan', during('2025-07-24', '2025-08-31'), {}, 'TIME_BEFORE_PLAN content time from'],
    ['on the last day of the plan', during('2025-08-31', '2025-08-31'), { plan: until }, 'accepted'],
    [
      'after the plan',
      during('2025-08-01', '2025-09-01'),
      { plan: until },
      'TIME_OUTSIDE_PLAN content time to',
    ],
    ['not told', { time: null }, { plan: until }, 'accepted'],
  ])('%s', (_when, change, known, expected) => {
    expect(answer(conference.given().when(transcribe(change, known)))).toBe(expected);
  });
});

describe('the content', () => {
  it.each([
    [
      'a gap in the agenda',
      { agenda: [item(1), item(3)], delegation: null },
      'AGENDA_OUT_OF_ORDER',
      ['agenda', '1', 'order'],
    ],
    [
      'an agenda that begins at 0',
      { agenda: [item(0)], delegation: null },
      'AGENDA_OUT_OF_ORDER',
      ['agenda', '0', 'order'],
    ],
    ['a delegation that nothing adopts', { agenda: [item(1)] }, 'DELEGATION_NOT_ADOPTED', ['agenda']],
    [
      'a delegation that is adopted twice',
      { agenda: [item(1, { adoptsDelegation: true }), item(2, { adoptsDelegation: true })] },
      'DELEGATION_ADOPTED_TWICE',
      ['agenda'],
    ],
    [
      'shares that make 99',
      { composition: [{ category: 'A', percent: 99, source: words('…') }] },
      'SHARES_DO_NOT_SUM',
      ['composition'],
    ],
    [
      'a budget that its drafter appraises',
      {
        budget: {
          year: 2025,
          source: words('…'),
          steps: [budgetStep('DRAFT', 'Phòng A'), budgetStep('APPRAISE', 'PHÒNG A')],
        },
      },
      'BUDGET_APPRAISED_BY_DRAFTER',
      ['budget', 'steps'],
    ],
    [
      'a budget that is approved before it is drawn up',
      {
        budget: {
          year: 2025,
          source: words('…'),
          steps: [budgetStep('APPROVE', 'A'), budgetStep('DRAFT', 'B')],
        },
      },
      'BUDGET_STEPS_OUT_OF_ORDER',
      ['budget', 'steps', '1', 'kind'],
    ],
  ])('has not %s', (_what, change, code, path) => {
    expect(conference.given().when(transcribe(change))).toMatchObject({ code, path: ['content', ...path] });
  });

  it('tells two agencies of one name apart by id', () => {
    const steps = [
      budgetStep('DRAFT', 'Phòng A', 'organization.x'),
      budgetStep('APPRAISE', 'Phòng A', 'organization.y'),
    ];
    const budget = { year: null, source: words('…'), steps };
    expect(conference.given().when(transcribe({ budget }))).toHaveLength(1);
  });
});
