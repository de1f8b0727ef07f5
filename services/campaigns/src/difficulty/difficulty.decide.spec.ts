import { describe, expect, it } from '@jest/globals';
import { difficultyAnsweredV1, difficultyRaisedV1 } from '@thidua/event-contracts';
import { specify } from '@thidua/test-kit';
import type { AnswerDifficulty, RaiseDifficulty } from './difficulty.commands.ts';
import { decideDifficulty } from './difficulty.decide.ts';
import type { DifficultyEvent } from './difficulty.events.ts';
import { evolveDifficulty } from './difficulty.evolve.ts';
import { publishDifficultyEvent } from './difficulty.publish.ts';
import type { Answer, DifficultyContent } from './difficulty.state.ts';

const difficulty = specify({ decide: decideDifficulty, evolve: evolveDifficulty });
const id = 'difficulty.aaaaaaa2.01970000-0000-7000-8000-000000000001';
const [issuerId, ward, division, province] = ['qb7fhufd', 'aaaaaaa2', 'aaaaaaa3', 'gddna4ji'].map(
  (key) => `organization.${key}`,
) as [string, string, string, string];
const life = { validFrom: null, validTo: '2025-07-01' };
const today = '2025-05-20';

const content = (change: Partial<DifficultyContent> = {}): DifficultyContent => ({
  campaignId: 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000003',
  organizationId: ward,
  raisedOn: '2025-03-10',
  words: 'Chưa có kinh phí',
  viaId: division,
  ...change,
});
const raise = (
  change: Partial<DifficultyContent> = {},
  known: Partial<RaiseDifficulty['data']> = {},
): RaiseDifficulty => ({
  type: 'RaiseDifficulty',
  data: {
    ...{ id, content: content(change), entry: 'OWN', today },
    plan: { issuerId, issuedFrom: '2024-12-10', closedOn: null },
    named: [
      { id: ward, versions: [life], path: ['organizationId'] },
      { id: division, versions: [life], path: ['viaId'] },
    ],
    ...known,
  },
});
const raised: DifficultyEvent = {
  type: 'DifficultyRaised',
  data: { id, content: content(), issuerId, entry: 'OWN' },
};
const reply = (change: Partial<Answer> = {}): Answer => ({
  ...{ answeredOn: '2025-03-20', words: 'Bố trí từ quỹ thi đua', answererId: issuerId, forwardedToId: null },
  ...{ entry: 'OWN', ...change },
});
const answer = (
  change: Partial<Answer> = {},
  known: Partial<AnswerDifficulty['data']> = {},
): AnswerDifficulty => ({
  type: 'AnswerDifficulty',
  data: { id, answer: reply(change), holders: [issuerId], named: [], today, ...known },
});
const answered = (change: Partial<Answer> = {}): DifficultyEvent => {
  const { campaignId, organizationId } = content();
  return { type: 'DifficultyAnswered', data: { id, campaignId, organizationId, answer: reply(change) } };
};
const forwarded = answered({ forwardedToId: province });

describe('a difficulty', () => {
  it('is raised once', () => {
    expect(difficulty.given().when(raise())).toEqual([raised]);
    expect(difficulty.given(raised).when(raise())).toMatchObject({ code: 'DIFFICULTY_EXISTS' });
  });

  it.each<[string, RaiseDifficulty, string, string[]]>([
    ['in the future', raise({ raisedOn: '2025-05-21' }), 'ACT_IN_THE_FUTURE', ['raisedOn']],
    ['before the campaign', raise({ raisedOn: '2024-12-09' }), 'ACT_BEFORE_PLAN', ['raisedOn']],
    ['through the unit itself', raise({ viaId: ward }), 'SENT_THROUGH_ITSELF', ['viaId']],
    [
      'after the campaign was closed',
      raise({}, { plan: { issuerId, issuedFrom: null, closedOn: '2025-03-09' } }),
      'PLAN_CLOSED',
      ['campaignId'],
    ],
    [
      'through whom there was not yet',
      raise(
        {},
        {
          named: [{ id: division, versions: [{ validFrom: '2025-03-11', validTo: null }], path: ['viaId'] }],
        },
      ),
      'ACT_ORGANIZATION_NOT_IN_FORCE',
      ['viaId'],
    ],
  ])('is not raised %s', (_how, command, code, path) => {
    expect(difficulty.given().when(command)).toMatchObject({ code, path });
  });
});

describe('an answer', () => {
  it('ends it', () => {
    expect(difficulty.given(raised).when(answer())).toEqual([answered()]);
    expect(difficulty.given(raised, answered()).when(answer())).toMatchObject({
      ...{ code: 'DIFFICULTY_ANSWERED', params: { day: '2025-03-20' } },
    });
    expect(difficulty.given().when(answer())).toMatchObject({ code: 'DIFFICULTY_UNKNOWN' });
  });

  it('is given by whom it lies with: a holder of the campaign, then whom it was forwarded to', () => {
    expect(difficulty.given(raised).when(answer({ answererId: province }))).toMatchObject({
      code: 'DIFFICULTY_LIES_ELSEWHERE',
      params: { ids: issuerId },
    });
    expect(difficulty.given(raised, forwarded).when(answer())).toMatchObject({
      code: 'DIFFICULTY_LIES_ELSEWHERE',
      params: { ids: province },
    });
    expect(difficulty.given(raised, forwarded).when(answer({ answererId: province }))).toHaveLength(1);
    const heirs = answer({ answererId: division }, { holders: [ward, division] });
    expect(difficulty.given(raised).when(heirs)).toHaveLength(1);
  });

  it.each<[string, AnswerDifficulty, string, string[]]>([
    ['in the future', answer({ answeredOn: '2025-05-21' }), 'ACT_IN_THE_FUTURE', ['answeredOn']],
    ['before it was raised', answer({ answeredOn: '2025-03-09' }), 'ANSWERED_TOO_EARLY', ['answeredOn']],
    ['and sent back to the unit', answer({ forwardedToId: ward }), 'FORWARDED_BACK', ['forwardedToId']],
    ['and kept by forwarding', answer({ forwardedToId: issuerId }), 'FORWARDED_BACK', ['forwardedToId']],
    [
      'by forwarding to whom there is not any more',
      answer(
        { forwardedToId: province },
        {
          named: [
            { id: province, versions: [{ validFrom: null, validTo: '2025-03-20' }], path: ['forwardedToId'] },
          ],
        },
      ),
      'ACT_ORGANIZATION_NOT_IN_FORCE',
      ['forwardedToId'],
    ],
  ])('is not given %s', (_how, command, code, path) => {
    expect(difficulty.given(raised).when(command)).toMatchObject({ code, path });
  });

  it('is not given before it was forwarded', () => {
    const early = answer({ answererId: province, answeredOn: '2025-03-19' });
    expect(difficulty.given(raised, forwarded).when(early)).toMatchObject({
      ...{ code: 'ANSWERED_TOO_EARLY', params: { earliest: '2025-03-20' } },
    });
  });
});

describe('what others are told of a difficulty', () => {
  const told = { id, campaign: content().campaignId };

  it('is that it was raised, without a word of it', () => {
    const { contract, data } = publishDifficultyEvent(raised);
    expect(contract).toBe(difficultyRaisedV1);
    const day = '2025-03-10';
    expect(data).toEqual({ ...told, organization: { id: ward, asOf: day }, day });
  });

  it.each([
    [false, answered()],
    [true, forwarded],
  ])('is that it was answered (passed on: %s), without a word of it', (isPassedOn, event) => {
    const { contract, data } = publishDifficultyEvent(event);
    expect(contract).toBe(difficultyAnsweredV1);
    const day = '2025-03-20';
    expect(data).toEqual({ ...told, organization: { id: ward, asOf: day }, day, isPassedOn });
  });
});
