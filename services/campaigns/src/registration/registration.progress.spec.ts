import { describe, expect, it } from '@jest/globals';
import { isRejection } from '@thidua/domain-kit';
import { specify } from '@thidua/test-kit';
import type { Progress } from './registration.content.ts';
import { decideRegistration } from './registration.decide.ts';
import type { RegistrationEvent } from './registration.events.ts';
import { evolveRegistration } from './registration.evolve.ts';
import { finishedInTime, targetsNow, worksNow } from './registration.progress.ts';
import { id, register, report, target, told, work } from './registration.samples.ts';
import type { RegistrationState } from './registration.state.ts';

const registration = specify({ decide: decideRegistration, evolve: evolveRegistration });

const accepted = (decision: ReturnType<typeof decideRegistration>): readonly RegistrationEvent[] => {
  if (isRejection(decision)) throw new Error(decision.code);
  return decision;
};

const plaque = { name: 'Đại hội', eventOn: '2025-06-15' };
const registered = accepted(
  registration.given().when(
    register({
      targets: [target(), target({ name: 'Hộ nghèo', value: 10, direction: 'AT_MOST' })],
      works: [
        work({ finishBy: '2025-06-01', plaque }),
        work({ percent: null, allocated: null, disbursed: null }),
      ],
    }),
  ),
);
/** After these reports, one after the other. */
const after = (...reports: Partial<Progress>[]): readonly RegistrationEvent[] =>
  reports.reduce<readonly RegistrationEvent[]>(
    (events, each) => [...events, ...accepted(registration.given(...events).when(report(each)))],
    registered,
  );
const stateOf = (events: readonly RegistrationEvent[]): RegistrationState =>
  events.reduce<RegistrationState | undefined>(evolveRegistration, undefined) as RegistrationState;
const figure = (value: number, order = 1) => [{ order, value, note: null }];
const works = (...each: Parameters<typeof told>) => [told(...each)];

describe('the day of a report', () => {
  it.each([
    ['on the day of the registration', '2025-01-20', undefined],
    ['the day before', '2025-01-19', 'PROGRESS_BEFORE_REGISTRATION'],
    ['on the unit’s last day', '2025-06-30', undefined],
    ['the day after', '2025-07-01', 'ACT_ORGANIZATION_NOT_IN_FORCE'],
    ['tomorrow', '2026-11-22', 'ACT_IN_THE_FUTURE'],
  ])('may it be %s', (_when, asOf, code) => {
    const decision = registration.given(...registered).when(report({ asOf, targets: figure(1) }));
    expect('code' in decision ? decision.code : undefined).toBe(code);
  });

  it('is not before that of the last one; of the same day it corrects it', () => {
    const once = after({ asOf: '2025-03-31', targets: figure(50) });
    expect(
      registration.given(...once).when(report({ asOf: '2025-03-30', targets: figure(51) })),
    ).toMatchObject({ code: 'PROGRESS_BEFORE_LAST', params: { last: '2025-03-31' } });
    const corrected = after(
      { asOf: '2025-03-31', targets: figure(50) },
      { asOf: '2025-03-31', targets: figure(51) },
    );
    expect(targetsNow(stateOf(corrected))[0]).toMatchObject({ latest: { asOf: '2025-03-31', value: 51 } });
  });

  it('is one on which whoever tells it exists: what was registered outlives who registered', () => {
    const july = { asOf: '2025-07-01', targets: figure(1) };
    const heir = report(july);
    const facts = { ...heir.data.facts, versions: [{ validFrom: '2025-07-01', validTo: null }] };
    const progress = { ...heir.data.progress, reporterId: 'organization.jdtlzi5c' };
    const decision = registration.given(...registered).when({ ...heir, data: { id, progress, facts } });
    expect(decision).toEqual([{ type: 'ProgressReported', data: { id, progress } }]);
    expect(registration.given(...registered).when(report(july))).toMatchObject({
      code: 'ACT_ORGANIZATION_NOT_IN_FORCE',
      path: ['reporterId'],
    });
  });

  it('needs a registration', () => {
    expect(registration.given().when(report({ targets: figure(1) }))).toMatchObject({
      code: 'REGISTRATION_UNKNOWN',
    });
  });
});

describe('a report', () => {
  const refused = (change: Partial<Progress>) => registration.given(...registered).when(report(change));

  it('tells something, of what was registered, and of each of it once', () => {
    expect(refused({})).toMatchObject({ code: 'NOTHING_REPORTED' });
    const order = { code: 'REGISTERED_ORDER_UNKNOWN', path: ['targets', '0', 'order'] };
    expect(refused({ targets: figure(1, 3) })).toMatchObject({
      ...order,
      params: { order: '3', count: '2' },
    });
    expect(refused({ targets: figure(1, 0) })).toMatchObject(order);
    expect(refused({ works: works({ order: 3 }) })).toMatchObject({ path: ['works', '0', 'order'] });
    expect(refused({ targets: [...figure(1), ...figure(2)] })).toMatchObject({
      code: 'REGISTERED_ORDER_TWICE',
      path: ['targets', '1', 'order'],
    });
  });

  it('disburses no more than is allocated, also where that was told before', () => {
    expect(refused({ works: works({ disbursed: 12_000_000_001 }) })).toMatchObject({
      code: 'DISBURSED_MORE_THAN_ALLOCATED',
      path: ['works', '0', 'disbursed'],
    });
    expect(after({ works: works({ disbursed: 13e9, allocated: 13e9 }) })).toHaveLength(2);
  });
});

describe('the state', () => {
  it('keeps the latest figures and the days of reports, and does not grow with what they say', () => {
    const note = 'x'.repeat(8000);
    const reports = ['2025-03-31', '2025-03-31', '2025-04-30'].map((asOf, value) => ({
      ...{ asOf, targets: [{ order: 1, value, note }] },
    }));
    const state = stateOf(after(...reports));
    expect(state.reportedOn).toEqual(['2025-03-31', '2025-04-30']);
    expect(JSON.stringify(state).split(note)).toHaveLength(2);
  });
});

describe('targets as they stand', () => {
  it('have the latest figure, and are reached by it or not, each in its direction', () => {
    const now = (...reports: Partial<Progress>[]) =>
      targetsNow(stateOf(after(...reports))).map(({ latest, reached }) => [latest?.value, reached]);
    expect(now()).toEqual([
      [undefined, null],
      [undefined, null],
    ]);
    const first = { asOf: '2025-03-31', targets: [...figure(99.9), ...figure(10.1, 2)] };
    expect(now(first)).toEqual([
      [99.9, false],
      [10.1, false],
    ]);
    expect(now(first, { asOf: '2025-04-30', targets: figure(10, 2) })).toEqual([
      [99.9, false],
      [10, true],
    ]);
  });
});

describe('works as they stand', () => {
  const [march, april, may] = ['2025-03-31', '2025-04-30', '2025-05-31'];

  it('keep what a report does not tell anew', () => {
    const [first, second] = worksNow(
      stateOf(
        after(
          { asOf: march, works: works({ percent: 70 }) },
          { asOf: april, works: works({ disbursed: 9e9 }) },
        ),
      ),
    );
    expect(first).toMatchObject({
      percent: 70,
      allocated: 12e9,
      disbursed: 9e9,
      finishedOn: null,
      asOf: april,
    });
    expect(second).toMatchObject({ percent: null, allocated: null, asOf: null });
  });

  it('are finished once, whole, and no later than it is told', () => {
    const done = { asOf: april, works: works({ finishedOn: '2025-04-29' }) };
    const finished = after(done);
    expect(worksNow(stateOf(finished))[0]).toMatchObject({ percent: 100, finishedOn: '2025-04-29' });
    const next = (change: Parameters<typeof told>[0], asOf = may, events = finished) =>
      registration.given(...events).when(report({ asOf, works: works(change) }));
    expect(next({ finishedOn: '2025-05-20' })).toMatchObject({
      code: 'WORK_FINISHED_ALREADY',
      path: ['works', '0', 'finishedOn'],
      params: { day: '2025-05-20', finished: '2025-04-29' },
    });
    expect(next({ finishedOn: '2025-04-29' })).toHaveLength(1);
    expect(next({ finishedOn: '2025-04-28' }, april)).toHaveLength(1);
    expect(next({ percent: 99 })).toMatchObject({
      code: 'FINISHED_NOT_WHOLE',
      path: ['works', '0', 'percent'],
    });
    expect(next({ disbursed: 12e9 })).toHaveLength(1);
    expect(next({ finishedOn: '2025-06-01' }, may, registered)).toMatchObject({
      code: 'FINISHED_AFTER_REPORT',
    });
    // A report of the same day about something else does not make the finish itself one to be corrected.
    const later = after(done, { asOf: may, works: works({ disbursed: 12e9 }) });
    expect(next({ finishedOn: '2025-05-20' }, may, later)).toMatchObject({ code: 'WORK_FINISHED_ALREADY' });
  });

  it('are in time for the event of their plaque', () => {
    const inTime = (finishedOn: string) => {
      const [now] = worksNow(stateOf(after({ asOf: '2025-06-30', works: works({ finishedOn }) })));
      return now && finishedInTime(now);
    };
    expect([inTime('2025-06-15'), inTime('2025-06-16')]).toEqual([true, false]);
    const [open, ownDay] = worksNow(
      stateOf(after({ asOf: '2025-06-30', works: works({ order: 2, finishedOn: '2025-05-20' }) })),
    );
    expect(open && finishedInTime(open)).toBeNull();
    expect(ownDay && finishedInTime(ownDay)).toBe(false);
  });
});
