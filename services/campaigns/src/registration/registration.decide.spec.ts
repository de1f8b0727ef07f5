import { describe, expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import type { RegisterForCampaign } from './registration.commands.ts';
import { decideRegistration } from './registration.decide.ts';
import { evolveRegistration } from './registration.evolve.ts';
import {
  content,
  demand,
  id,
  indicator,
  plan,
  register,
  target,
  terms,
  work,
} from './registration.samples.ts';
import { isLate } from './registration.state.ts';

const registration = specify({ decide: decideRegistration, evolve: evolveRegistration });
const answer = (command: RegisterForCampaign) => registration.given().when(command);
const demanding = (...demands: Parameters<typeof demand>[]) =>
  plan({ terms: terms({ demands: demands.map((each) => demand(...each)) }) });

describe('a registration', () => {
  it('is taken in as it was written', () => {
    expect(answer(register())).toEqual([
      { type: 'RegisteredForCampaign', data: { id, entry: 'OWN', content: content(), due: null } },
    ]);
  });

  it('stands once for a unit and a plan; the second hears of the first', () => {
    expect(answer(register({}, { holder: 'registration.first' }))).toMatchObject({
      code: 'REGISTERED_ALREADY',
      params: { holder: 'registration.first' },
    });
  });

  it.each([
    ['on the day of the plan', { registeredOn: '2024-12-17' }, undefined],
    ['a day before the plan', { registeredOn: '2024-12-16' }, 'ACT_BEFORE_PLAN'],
    ['on the unit’s last day', { registeredOn: '2025-06-30' }, undefined],
    ['the day after', { registeredOn: '2025-07-01' }, 'ACT_ORGANIZATION_NOT_IN_FORCE'],
    ['tomorrow', { registeredOn: '2026-11-22' }, 'ACT_IN_THE_FUTURE'],
  ])('dated %s', (_when, days, code) => {
    const decision = answer(register(days));
    expect('code' in decision ? decision.code : undefined).toBe(code);
  });

  it('is not made after the plan has ended; a paper from before may still be entered', () => {
    const ended = { plan: plan({ closedOn: '2025-05-01' }) };
    const day = { registeredOn: '2025-05-01' };
    const closed = { code: 'PLAN_CLOSED', path: ['campaignId'], params: { day: '2025-05-01' } };
    expect(answer(register(day, ended))).toMatchObject(closed);
    expect(answer(register(day, ended, 'TRANSCRIBED'))).toHaveLength(1);
    expect(answer(register({ registeredOn: '2025-05-02' }, ended, 'TRANSCRIBED'))).toMatchObject(closed);
  });

  it('ties to movements that the plan lists', () => {
    expect(answer(register({ movementOrders: [1, 6] }))).toHaveLength(1);
    for (const wrong of [0, 7])
      expect(answer(register({ movementOrders: [6, wrong] }))).toMatchObject({
        code: 'MOVEMENT_ORDER_UNKNOWN',
        path: ['movementOrders', '1'],
        params: { order: String(wrong), count: '6' },
      });
  });
});

describe('a target', () => {
  const against = (change: Parameters<typeof target>[0]) =>
    register({
      targets: [target({ indicatorOrder: 1, name: null, unit: null, direction: null, ...change })],
    });

  it('takes from the plan’s indicator what the unit does not say itself', () => {
    expect(answer(against({ value: 96 }))).toMatchObject([
      {
        data: {
          content: {
            targets: [
              {
                ...{ indicatorOrder: 1, name: 'PAR Index', unit: 'điểm' },
                ...{ baseline: 93, value: 96, direction: 'AT_LEAST' },
              },
            ],
          },
        },
      },
    ]);
  });

  it('is measured as the plan measures it', () => {
    expect(answer(against({ direction: 'AT_MOST' }))).toMatchObject({
      code: 'TARGET_UNLIKE_INDICATOR',
      path: ['targets', '0', 'direction'],
      params: { wished: 'AT_MOST', asked: 'AT_LEAST', indicator: 'PAR Index' },
    });
    expect(answer(against({ unit: '%' }))).toMatchObject({ path: ['targets', '0', 'unit'] });
    const open = plan({ terms: terms({ indicators: [indicator({ unit: null, direction: null })] }) });
    const { data } = against({ unit: '%', direction: 'AT_MOST' });
    expect(answer(register(data.content, { plan: open }))).toHaveLength(1);
  });

  it('names an indicator that the plan has, or has a name of its own', () => {
    expect(answer(against({ indicatorOrder: 2 }))).toMatchObject({
      code: 'INDICATOR_ORDER_UNKNOWN',
      path: ['targets', '0', 'indicatorOrder'],
      params: { order: '2', count: '1' },
    });
    expect(answer(against({ indicatorOrder: null }))).toMatchObject({ code: 'TARGET_NAME_NEEDED' });
    expect(answer(register({ targets: [target()] }))).toHaveLength(1);
  });

  it('waits for the indicators of a plan whose home has not told them', () => {
    const silent = { plan: plan({ terms: null }) };
    const { data } = against({});
    expect(answer(register(data.content, silent))).toMatchObject({ code: 'INDICATORS_NOT_TOLD' });
    expect(answer(register({ targets: [target()] }, silent))).toHaveLength(1);
  });
});

describe('a work', () => {
  const congress = { name: 'Đại hội đại biểu Đảng bộ thành phố Cẩm Phả lần thứ XXIV', eventOn: '2025-06-15' };
  const withPlaque = (finishBy: string | null, eventOn: string | null = congress.eventOn) =>
    answer(register({ works: [work(), work({ finishBy, plaque: { ...congress, eventOn } })] }));

  it('“Hoàn thành các công trình tiêu biểu được lựa chọn để tổ chức gắn biển chào mừng Đại hội Đảng các cấp”', () => {
    expect(withPlaque('2025-06-15')).toHaveLength(1);
    expect(withPlaque('2025-06-16')).toMatchObject({
      code: 'PLAQUE_WORK_TOO_LATE',
      path: ['works', '1', 'finishBy'],
      params: { day: '2025-06-16', event: congress.name, eventDay: '2025-06-15' },
    });
    expect(withPlaque(null)).toMatchObject({ code: 'PLAQUE_WORK_NEEDS_DAY' });
    expect(withPlaque('2025-06-16', null)).toHaveLength(1);
  });

  it('disburses no more than it was allocated', () => {
    const spent = (disbursed: number, allocated: number | null) =>
      answer(register({ works: [work({ disbursed, allocated })] }));
    expect(spent(12_000_000_000, 12_000_000_000)).toHaveLength(1);
    expect(spent(12_000_000_001, null)).toHaveLength(1);
    expect(spent(12_000_000_001, 12_000_000_000)).toMatchObject({
      code: 'DISBURSED_MORE_THAN_ALLOCATED',
      path: ['works', '0', 'disbursed'],
      params: { disbursed: '12000000001', allocated: '12000000000' },
    });
  });
});

describe('what the plan demands is held, and its words are quoted', () => {
  it('“ít nhất 01 mô hình điển hình tiên tiến tiêu biểu hoặc 01 công trình thiết thực chào mừng”', () => {
    const words = 'ít nhất 01 mô hình điển hình tiên tiến tiêu biểu hoặc 01 công trình thiết thực chào mừng';
    const asking = { plan: demanding(['MODEL_OR_WORK', words]) };
    expect(answer(register({}, asking))).toMatchObject({
      code: 'TOO_FEW_MODELS_OR_WORKS',
      path: ['works'],
      params: { count: '0', minimum: '1', words, plan: '222/KH-UBND' },
    });
    expect(answer(register({ works: [work()] }, asking))).toHaveLength(1);
    const models = [{ name: 'Một cửa điện tử', description: null }];
    expect(answer(register({ models }, asking))).toHaveLength(1);
    const two = { plan: demanding(['MODEL_OR_WORK', words, 2]) };
    expect(answer(register({ models }, two))).toMatchObject({ params: { count: '1', minimum: '2' } });
    expect(answer(register({ models, works: [work()] }, two))).toHaveLength(1);
  });

  it('“Phong trào thi đua … phải gắn với” phong trào được nêu', () => {
    const asking = { plan: demanding(['LINKED_MOVEMENT', 'phải gắn với', 2]) };
    expect(answer(register({ movementOrders: [3] }, asking))).toMatchObject({
      code: 'TOO_FEW_LINKED_MOVEMENTS',
      path: ['movementOrders'],
      params: { count: '1', minimum: '2', words: 'phải gắn với' },
    });
    expect(answer(register({ movementOrders: [3, 4] }, asking))).toHaveLength(1);
  });

  it('“chỉ tiêu cụ thể”: words alone are no target, an indicator with its number is', () => {
    const asking = { plan: demanding(['MEASURABLE_TARGET', 'chỉ tiêu cụ thể']) };
    const vague = target({ value: null, direction: null });
    expect(answer(register({ targets: [vague] }, asking))).toMatchObject({
      code: 'TOO_FEW_MEASURABLE_TARGETS',
      path: ['targets'],
      params: { count: '0', words: 'chỉ tiêu cụ thể' },
    });
    const ofPlan = { ...vague, indicatorOrder: 1, name: null, unit: null };
    expect(answer(register({ targets: [vague, ofPlan] }, asking))).toHaveLength(1);
  });
});

describe('it comes late', () => {
  const late = (registeredOn: string, ...days: (string | null)[]) => {
    const duties = days.map((due) => ({ due }));
    const decision = answer(register({ registeredOn }, { duties }));
    if ('code' in decision) throw new Error(decision.code);
    const [event] = decision;
    return event && isLate(evolveRegistration(undefined, event));
  };

  it('after the last day that the plan gives the unit for it, if it gives one', () => {
    expect(late('2025-02-01', '2025-02-01')).toBe(false);
    expect(late('2025-02-02', '2025-02-01')).toBe(true);
    expect(late('2025-02-02', null)).toBeNull();
  });

  it('for certain only, where it belongs to groups with days of their own', () => {
    const days = ['2025-02-15', '2025-02-01'];
    expect(['2025-02-01', '2025-02-02', '2025-02-16'].map((day) => late(day, ...days))).toEqual([
      ...[false, null, true],
    ]);
  });
});
