import { describe, expect, it } from '@jest/globals';
import { type Decision, type DomainEvent, isRejection } from '@thidua/domain-kit';
import { specify } from '@thidua/test-kit';
import fc from 'fast-check';
import type { ProposeAward } from './award-proposal.commands.ts';
import { decideAwardProposal } from './award-proposal.decide.ts';
import { evolveAwardProposal } from './award-proposal.evolve.ts';
import { content, proposalFacts, proposed } from './award-proposal.samples.ts';

const proposal = specify({ decide: decideAwardProposal, evolve: evolveAwardProposal });
const { id } = proposed.data;

const propose = (
  change: Parameters<typeof content>[0] = {},
  facts: Parameters<typeof proposalFacts>[0] = {},
): ProposeAward => ({
  type: 'ProposeAward',
  data: { id, content: content(change), facts: proposalFacts(facts) },
});
const achieved = (from: string, to: string) => ({ ...content().achievement, from, to });
const life = (validFrom: string | null = null, validTo: string | null = null) => ({ validFrom, validTo });

/** `accepted`, or the code of the refusal and the field that it names. */
const answer = (decision: Decision<DomainEvent>): string =>
  isRejection(decision) ? [decision.code, ...(decision.path ?? [])].join(' ') : 'accepted';

describe('a proposal', () => {
  it('is made', () => {
    expect(proposal.given().when(propose())).toEqual([proposed]);
  });

  it('is made once', () => {
    expect(proposal.given(proposed).when(propose())).toMatchObject({ code: 'AWARD_PROPOSAL_EXISTS' });
  });

  it.each([
    ['on the first day of its period', 12, achieved('2021-01-01', '2021-01-01'), 'accepted'],
    [
      'before the period of its movement',
      12,
      achieved('2020-12-31', '2025-05-01'),
      'ACHIEVEMENT_OUTSIDE_PERIOD achievement from',
    ],
    ['within a movement without a period', 13, achieved('2015-01-01', '2025-05-01'), 'accepted'],
    [
      'within the plan’s own campaign, open at its start',
      null,
      achieved('2015-01-01', '2025-05-01'),
      'accepted',
    ],
  ])('is for what was achieved %s', (_when, movementOrder, achievement, expected) => {
    expect(answer(proposal.given().when(propose({ movementOrder, achievement })))).toBe(expected);
  });

  it('is not for what was achieved after the plan’s campaign', () => {
    const late = { movementOrder: null, achievement: achieved('2025-01-01', '2026-01-01') };
    expect(
      proposal
        .given()
        .when(propose({ ...late, proposedOn: '2026-02-01' }, { proposerLife: life(), nomineeLife: null })),
    ).toMatchObject({
      code: 'ACHIEVEMENT_OUTSIDE_PERIOD',
      path: ['achievement', 'to'],
      params: { day: '2026-01-01', to: '2025-12-31' },
    });
  });

  it.each([
    ['a movement that the plan does not list', { movementOrder: 99 }, {}, 'MOVEMENT_ORDER_UNKNOWN'],
    ['a movement that no award is given for', { movementOrder: 7 }, {}, 'MOVEMENT_NOT_FOR_AWARDS'],
    ['a form that law does not know', { form: 'huy-hieu' }, { formLives: [] }, 'FORM_UNKNOWN'],
    ['a day that has not come', { proposedOn: '2026-11-22' }, {}, 'PROPOSED_IN_THE_FUTURE'],
    [
      'a day before the plan',
      { proposedOn: '2024-11-28', achievement: achieved('2024-01-01', '2024-02-01') },
      {},
      'PROPOSED_BEFORE_PLAN',
    ],
    [
      'an achievement that is not over',
      { achievement: achieved('2025-01-01', '2025-05-21') },
      {},
      'ACHIEVEMENT_NOT_OVER',
    ],
    ['a day after the proposer’s last', { proposedOn: '2025-07-01' }, {}, 'PROPOSER_NOT_IN_FORCE'],
    ['a nominee that has ended', {}, { nomineeLife: life(null, '2025-05-20') }, 'NOMINEE_NOT_IN_FORCE'],
  ] as const)('does not name %s', (_what, change, facts, code) => {
    expect(proposal.given().when(propose(change, facts))).toMatchObject({ code });
  });

  it('does not ask for a second award of one achievement', () => {
    const earlierAwards = [{ proposalId: 'award-proposal.x', from: '2025-05-01', to: '2025-05-10' }];
    expect(proposal.given().when(propose({}, { earlierAwards }))).toMatchObject({
      code: 'ACHIEVEMENT_ALREADY_REWARDED',
      params: { id: 'award-proposal.x' },
    });
  });

  it('asks for a second award exactly if no day is counted twice', () => {
    const day = fc.integer({ min: 10, max: 28 });
    const days = fc.tuple(day, day).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(days, days, ([a, b], [c, d]) => {
        const counted = Array.from({ length: b - a + 1 }, (_, i) => a + i);
        const isTwice = counted.some((each) => each >= c && each <= d);
        const earlierAwards = [{ proposalId: 'x', from: `2025-03-${a}`, to: `2025-03-${b}` }];
        const achievement = achieved(`2025-03-${c}`, `2025-03-${d}`);
        const decision = proposal.given().when(propose({ achievement }, { earlierAwards }));
        expect(Array.isArray(decision)).toBe(!isTwice);
      }),
    );
  });
});
