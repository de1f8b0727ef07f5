import { describe, expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import { content as planContent } from '../campaign/campaign.samples.ts';
import { termsOf } from '../plan/plan-terms.ts';
import type {
  AdvanceExemplar,
  NominateExemplar,
  WantedNomination,
  WithdrawExemplar,
} from './exemplar.commands.ts';
import { decideExemplar } from './exemplar.decide.ts';
import type { ExemplarEvent } from './exemplar.events.ts';
import { evolveExemplar } from './exemplar.evolve.ts';
import { evidence, facts, id, nomination, planWith, stage, unit, ward } from './exemplar.samples.ts';

const exemplar = specify({ decide: decideExemplar, evolve: evolveExemplar });

const nominate = (change: Partial<NominateExemplar['data']> = {}): NominateExemplar => ({
  type: 'NominateExemplar',
  data: { id, content: nomination(), entry: 'OWN', facts: facts(), ...change },
});
const advance = (...reached: Parameters<typeof stage>): AdvanceExemplar => ({
  type: 'AdvanceExemplar',
  data: { id, reached: stage(...reached), facts: facts() },
});
const withdraw = (withdrawnOn: string, reason = 'Thành tích không đúng sự thật.'): WithdrawExemplar => ({
  type: 'WithdrawExemplar',
  data: { id, withdrawal: { withdrawnOn, reason, entry: 'TRANSCRIBED' }, facts: facts() },
});

/** The events of commands that must all be accepted, one after the other. */
function course(...commands: (NominateExemplar | AdvanceExemplar | WithdrawExemplar)[]): ExemplarEvent[] {
  return commands.reduce<ExemplarEvent[]>((events, command) => {
    const decision = exemplar.given(...events).when(command);
    if ('code' in decision) throw new Error(decision.code);
    return [...events, ...decision];
  }, []);
}
const place = (name: string, takenUpOn: string) => ({ organizationId: null, name, takenUpOn });
const discovered = course(nominate());
const reviewed = course(nominate(), advance('FOSTERED', '2025-04-01'), advance('REVIEWED', '2025-06-20'));

describe('a nomination', () => {
  const { content } = nominate().data;
  const refusal = (change: Parameters<typeof nomination>[0], more: Parameters<typeof facts>[0] = {}) =>
    exemplar.given().when(nominate({ content: nomination(change), facts: facts(more) }));

  it('discovers an exemplar', () => {
    expect(discovered).toEqual([{ type: 'ExemplarNominated', data: { id, content, entry: 'OWN' } }]);
  });

  it('000.8 “được quần chúng, tập thể suy tôn”: not without the collective’s minute', () => {
    expect(refusal({ minute: null })).toMatchObject({ code: 'MINUTE_NEEDED', path: ['minute'] });
    const words = 'được quần chúng, tập thể suy tôn để biểu dương, tôn vinh kịp thời';
    const source = { text: words, line: 217, lineTo: null };
    const demands = [{ kind: 'COLLECTIVE_MINUTE', minimum: 1, source }] as const;
    const plan = planWith({ terms: termsOf(planContent({ demands })) });
    expect(refusal({ minute: null }, { plan })).toMatchObject({
      code: 'MINUTE_DEMANDED_BY_PLAN',
      params: { words, plan: '281/KH-UBND' },
    });
    expect(refusal({}, { plan })).toHaveLength(1);
  });

  it('follows the meeting, whose votes add up', () => {
    const minute = { collective: 'Khu phố 5', number: null, day: '2025-03-10', votes: null };
    expect(refusal({ minute })).toHaveLength(1);
    expect(refusal({ minute: { ...minute, day: '2025-03-11' } })).toMatchObject({
      code: 'MINUTE_AFTER_NOMINATION',
      path: ['minute', 'day'],
    });
    expect(refusal({ minute: { ...minute, votes: { inFavour: 30, of: 30 } } })).toHaveLength(1);
    expect(refusal({ minute: { ...minute, votes: { inFavour: 31, of: 30 } } })).toMatchObject({
      code: 'MORE_VOTES_THAN_VOTERS',
    });
  });

  it.each([
    ['on the day of the plan', '2024-11-29', null],
    ['before the plan', '2024-11-28', 'ACT_BEFORE_PLAN'],
    ['on the unit’s last day', '2025-06-30', null],
    ['after it', '2025-07-01', 'ACT_ORGANIZATION_NOT_IN_FORCE'],
    ['tomorrow', '2026-11-22', 'ACT_IN_THE_FUTURE'],
  ])('%s', (_when, nominatedOn, code) => {
    const minute = { collective: 'Tổ 1', number: null, day: '2024-01-01', votes: null };
    const decision = refusal({ nominatedOn, minute });
    expect('code' in decision ? decision.code : null).toBe(code);
  });

  it('is of an organization that exists', () => {
    const subject = { kind: 'ORGANIZATION', organizationId: ward } as const;
    const path = ['subject', 'organizationId'];
    expect(refusal({ subject })).toMatchObject({ code: 'ACT_ORGANIZATION_NOT_IN_FORCE', path });
    expect(refusal({ subject: { ...subject, organizationId: unit } })).toHaveLength(1);
  });

  it('is not made under a plan that has ended; an older paper may still be entered', () => {
    const closed = facts({ plan: planWith({ closedOn: '2025-03-10' }) });
    expect(exemplar.given().when(nominate({ facts: closed }))).toMatchObject({ code: 'PLAN_CLOSED' });
    const paper = nominate({ entry: 'TRANSCRIBED', facts: closed });
    expect(exemplar.given().when(paper)).toHaveLength(1);
    const late = nomination({ nominatedOn: '2025-03-11' });
    const refused = nominate({ entry: 'TRANSCRIBED', facts: closed, content: late });
    expect(exemplar.given().when(refused)).toMatchObject({ code: 'PLAN_CLOSED', path: ['campaignId'] });
  });

  it('is made once, and the first one is named', () => {
    expect(refusal({}, { earlier: 'exemplar.x' })).toMatchObject({
      code: 'EXEMPLAR_NOMINATED_ALREADY',
      params: { id: 'exemplar.x' },
    });
  });

  it.each([
    [{ achievement: 'Đồng chí NGUYỄN VĂN\nTHỬ đã sáng chế' }, ['achievement']],
    [{ field: 'Lớp của Nguyễn Văn Thử, tổ 2' }, ['field']],
    [
      { evidence: { words: '…', attachments: [{ title: 'Nguyễn Văn Thử.pdf', sha256: 'x' }] } },
      ['evidence', 'attachments', '0', 'title'],
    ],
  ] satisfies [Partial<WantedNomination>, string[]][])('holds no name in its words: %j', (change, path) => {
    expect(refusal(change)).toMatchObject({ code: 'NAME_IN_WORDS', path });
    expect(refusal(change, { personName: null })).toHaveLength(1);
  });

  it('may hold what only looks like a name', () => {
    expect(refusal({ achievement: 'Nguyễn Văn Thửa' })).toHaveLength(1);
    expect(refusal({ achievement: 'An toàn lao động' }, { personName: 'An' })).toHaveLength(1);
  });
});

describe('the stages, 000.13 and 003.8 “Phát hiện - Bồi dưỡng - Tổng kết - Nhân rộng điển hình tiên tiến”', () => {
  it('are passed in order, each with its day and evidence, 000.9 “có kế hoạch bồi dưỡng, nhân rộng”', () => {
    const last = advance('SPREAD', '2025-09-01', [place('Khu phố 2', '2025-08-01')]);
    expect(exemplar.given(...reviewed).when(last)).toEqual([
      { type: 'ExemplarAdvanced', data: { id, reached: last.data.reached } },
    ]);
  });

  it('are gone on with by who exists on the day: the unit, or who took it over', () => {
    const places = [place('Khu phố 2', '2025-06-25')];
    const by = (...[day, organizationId]: [string, string]) =>
      exemplar.given(...reviewed).when(advance('SPREAD', day, places, organizationId));
    expect([by('2025-06-30', unit), by('2025-07-01', ward)].map((each) => 'code' in each)).toEqual([
      ...[false, false],
    ]);
    for (const refused of [by('2025-07-01', unit), by('2025-06-30', ward)])
      expect(refused).toMatchObject({ code: 'ACT_ORGANIZATION_NOT_IN_FORCE', path: ['organizationId'] });
  });

  it('none is skipped, and none is passed twice', () => {
    const refused = (given: ExemplarEvent[], command: AdvanceExemplar) =>
      exemplar.given(...given).when(command);
    expect(refused(discovered, advance('REVIEWED', '2025-04-01'))).toMatchObject({
      code: 'STAGE_SKIPPED',
      params: { next: 'FOSTERED' },
    });
    expect(refused(reviewed, advance('FOSTERED', '2025-07-01'))).toMatchObject({
      code: 'STAGE_REACHED_ALREADY',
    });
    expect(refused(reviewed, advance('REVIEWED', '2025-07-01'))).toMatchObject({
      code: 'STAGE_REACHED_ALREADY',
    });
  });

  it.each([
    ['on the day of the stage before', '2025-06-20', null],
    ['before it', '2025-06-19', 'EXEMPLAR_DAY_GOES_BACK'],
    ['long after the plan and the unit have ended', '2026-11-21', null],
    ['tomorrow', '2026-11-22', 'ACT_IN_THE_FUTURE'],
  ])('go on, 004.14 “xem đây là nhiệm vụ trọng tâm, thường xuyên”: %s', (_when, day, code) => {
    const decision = exemplar
      .given(...reviewed)
      .when(advance('SPREAD', day, [place('Khu phố 2', '2025-06-20')]));
    expect('code' in decision ? decision.code : null).toBe(code);
  });

  it('hold no name in their evidence', () => {
    const command = advance('FOSTERED', '2025-04-01');
    const reached = { ...command.data.reached, evidence: evidence('Cử Nguyễn Văn Thử đi học') };
    const named = { ...command, data: { ...command.data, reached } };
    expect(exemplar.given(...discovered).when(named)).toMatchObject({
      ...{ code: 'NAME_IN_WORDS', path: ['evidence', 'words'] },
    });
  });

  it('spread to places, 000.8 “được lan toả thực sự hiệu quả trong cuộc sống”', () => {
    const spread = (...places: ReturnType<typeof stage>['places'][number][]) =>
      exemplar.given(...reviewed).when(advance('SPREAD', '2025-09-01', places));
    expect(spread()).toMatchObject({ code: 'PLACE_NEEDED', path: ['places'] });
    const inWard = { organizationId: ward, name: null, takenUpOn: '2025-07-01' };
    expect(spread(inWard, place('Khu phố 2', '2025-08-01'))).toHaveLength(1);
    expect(spread(place('Khu phố 2', '2025-08-01'), place('KHU PHỐ 2', '2025-08-02'))).toMatchObject({
      code: 'PLACE_NAMED_TWICE',
      path: ['places', '1'],
    });
    expect(spread({ ...inWard, takenUpOn: '2025-06-30' })).toMatchObject({
      code: 'ACT_ORGANIZATION_NOT_IN_FORCE',
      path: ['places', '0', 'organizationId'],
    });
    for (const day of ['2025-03-09', '2025-09-02'])
      expect(spread(place('Khu phố 2', day))).toMatchObject({ code: 'TAKEN_UP_AT_ANOTHER_TIME' });
    const early = advance('FOSTERED', '2025-04-01', [place('Khu phố 2', '2025-04-01')]);
    expect(exemplar.given(...discovered).when(early)).toMatchObject({ code: 'PLACES_OF_SPREAD_ONLY' });
  });

  it('spread on, each time to further places', () => {
    const first = advance('SPREAD', '2025-09-01', [place('Khu phố 2', '2025-08-01')]);
    const decision = exemplar.given(...reviewed).when(first);
    if ('code' in decision) throw new Error(decision.code);
    const spread = [...reviewed, ...decision];
    const again = (name: string) =>
      exemplar.given(...spread).when(advance('SPREAD', '2025-12-01', [place(name, '2025-11-01')]));
    expect(again('Khu phố 3')).toHaveLength(1);
    expect(again('Khu phố 2')).toMatchObject({ code: 'PLACE_NAMED_TWICE' });
  });
});

describe('a withdrawal', () => {
  it('ends it, with a reason and the unit that it is told of', () => {
    const { campaignId, organizationId, nominatedOn } = nomination();
    const { withdrawal } = withdraw('2025-07-01').data;
    const withdrawn = exemplar.given(...reviewed).when(withdraw('2025-07-01'));
    const data = { id, campaignId, organizationId, nominatedOn, ...withdrawal };
    expect(withdrawn).toEqual([{ type: 'ExemplarWithdrawn', data }]);
    const after = exemplar.given(...reviewed, ...(withdrawn as ExemplarEvent[]));
    for (const command of [advance('SPREAD', '2025-08-01'), withdraw('2025-08-01')])
      expect(after.when(command)).toMatchObject({
        code: 'EXEMPLAR_WITHDRAWN',
        params: { day: '2025-07-01' },
      });
  });

  it('follows the last stage, and names nobody', () => {
    const given = exemplar.given(...reviewed);
    expect(given.when(withdraw('2025-06-19'))).toMatchObject({ code: 'EXEMPLAR_DAY_GOES_BACK' });
    expect(given.when(withdraw('2025-07-01', 'Nguyễn Văn Thử khai sai'))).toMatchObject({
      ...{ code: 'NAME_IN_WORDS', path: ['reason'] },
    });
  });

  it('needs an exemplar', () => {
    expect(exemplar.given().when(withdraw('2025-07-01'))).toMatchObject({ code: 'EXEMPLAR_UNKNOWN' });
  });
});
