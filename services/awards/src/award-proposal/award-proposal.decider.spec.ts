import { describe, expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import fc from 'fast-check';
import type { DecideAward, ProposeAward } from './award-proposal.commands.ts';
import { decideAwardProposal } from './award-proposal.decide.ts';
import type { AwardProposed } from './award-proposal.events.ts';
import { evolveAwardProposal } from './award-proposal.evolve.ts';
import { competence, content, decisionFacts, grant, proposalFacts } from './award-proposal.samples.ts';

const proposal = specify({ decide: decideAwardProposal, evolve: evolveAwardProposal });
const id = 'award-proposal.qb7fhufd.01970000-0000-7000-8000-000000000004';
const authorityId = 'organization.qb7fhufd';
const confirmation = { personId: 'person.x', position: 'Trưởng phòng' };

const proposed: AwardProposed = { type: 'AwardProposed', data: { id, content: content() } };
const propose = (
  change: Parameters<typeof content>[0] = {},
  facts: Parameters<typeof proposalFacts>[0] = {},
): ProposeAward => ({
  type: 'ProposeAward',
  data: { id, content: content(change), facts: proposalFacts(facts) },
});
const decide = (
  change: Partial<DecideAward['data']> = {},
  facts: Parameters<typeof decisionFacts>[0] = {},
): DecideAward => ({
  type: 'DecideAward',
  data: {
    id,
    authorityId,
    decidedOn: '2025-06-10',
    verdict: grant(),
    facts: decisionFacts(facts),
    ...change,
  },
});
const achieved = (from: string, to: string) => ({ ...content().achievement, from, to });

describe('a proposal', () => {
  it('is made', () => {
    expect(proposal.given().when(propose())).toEqual([proposed]);
  });

  it('is made once', () => {
    expect(proposal.given(proposed).when(propose())).toMatchObject({ code: 'AWARD_PROPOSAL_EXISTS' });
  });

  it.each([
    ['on the first day of its period', 12, achieved('2021-01-01', '2021-01-01'), null],
    ['before the period of its movement', 12, achieved('2020-12-31', '2025-05-01'), ['achievement', 'from']],
    ['within a movement without a period', 13, achieved('2015-01-01', '2025-05-01'), null],
    ['within the plan’s own campaign, open at its start', null, achieved('2015-01-01', '2025-05-01'), null],
  ])('is for what was achieved %s', (_when, movementOrder, achievement, path) => {
    const decision = proposal.given().when(propose({ movementOrder, achievement }));
    if (path) expect(decision).toMatchObject({ code: 'ACHIEVEMENT_OUTSIDE_PERIOD', path });
    else expect(decision).toHaveLength(1);
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

describe('a decision', () => {
  it('grants with number, signature and the rule that it rests on', () => {
    const { number, signature } = grant();
    const { legalBasis } = competence();
    expect(proposal.given(proposed).when(decide())).toEqual([
      {
        type: 'AwardDecided',
        data: {
          id,
          content: content(),
          decision: {
            ...{ outcome: 'GRANTED', authorityId, decidedOn: '2025-06-10', number, signature },
            quotaDocument: null,
            competence: { legalBasis, status: 'confirmed', confirmation: null },
            grantNumber: 1,
          },
        },
      },
    ]);
  });

  it('refuses with a reason, whoever is competent', () => {
    const verdict = { outcome: 'REFUSED', reason: 'Không đúng tuyến trình' } as const;
    expect(proposal.given(proposed).when(decide({ verdict }, { competence: [] }))).toMatchObject([
      { data: { decision: { outcome: 'REFUSED', reason: 'Không đúng tuyến trình' } } },
    ]);
  });

  it('is made once', () => {
    const decided = proposal.given(proposed).when(decide());
    if (!Array.isArray(decided)) throw new Error('refused');
    expect(proposal.given(proposed, ...decided).when(decide())).toMatchObject({
      code: 'AWARD_PROPOSAL_DECIDED',
    });
  });

  it('needs a proposal', () => {
    expect(proposal.given().when(decide())).toMatchObject({ code: 'AWARD_PROPOSAL_UNKNOWN' });
  });

  it.each([
    ['on the day of the proposal', '2025-05-20', undefined],
    ['before the proposal', '2025-05-19', 'DECIDED_BEFORE_PROPOSED'],
    ['today', '2026-11-21', undefined],
    ['tomorrow', '2026-11-22', 'DECIDED_IN_THE_FUTURE'],
  ])('dated %s', (_when, decidedOn, code) => {
    const open = [competence({ validTo: null })];
    const decision = proposal.given(proposed).when(decide({ decidedOn }, { competence: open }));
    if (code) expect(decision).toMatchObject({ code, path: ['decidedOn'] });
    else expect(decision).toHaveLength(1);
  });

  it('does not outlive its authority, nor the collective that it rewards', () => {
    const ended = life(null, '2025-06-10');
    expect(proposal.given(proposed).when(decide({}, { authorityLife: ended }))).toMatchObject({
      code: 'AUTHORITY_NOT_IN_FORCE',
    });
    expect(proposal.given(proposed).when(decide({}, { nomineeLife: ended }))).toMatchObject({
      code: 'NOMINEE_NOT_IN_FORCE',
    });
  });

  it('counts the awards that the nominee has under the movement', () => {
    const earlierAwards = [{ proposalId: 'x', from: '2020-01-01', to: '2020-12-31' }];
    expect(proposal.given(proposed).when(decide({}, { earlierAwards }))).toMatchObject([
      { data: { decision: { grantNumber: 2 } } },
    ]);
  });

  it('does not reward an achievement that was rewarded meanwhile', () => {
    const earlierAwards = [{ proposalId: 'x', from: '2021-01-01', to: '2025-05-01' }];
    expect(proposal.given(proposed).when(decide({}, { earlierAwards }))).toMatchObject({
      code: 'ACHIEVEMENT_ALREADY_REWARDED',
    });
  });
});

describe('competence', () => {
  it.each([
    ['the last day of the row', '2025-06-30', { level: 'DISTRICT', kind: 'huyen' }, undefined],
    ['the day after it', '2025-07-01', { level: 'DISTRICT', kind: 'huyen' }, 'NO_COMPETENCE'],
    ['another level', '2025-06-10', { level: 'COMMUNE', kind: 'phuong' }, 'NO_COMPETENCE'],
    ['a body without a level', '2025-06-10', { level: null, kind: 'so-noi-vu' }, 'NO_COMPETENCE'],
    ['nothing known of that day', '2025-06-10', null, 'NO_COMPETENCE'],
  ])('on %s', (_when, decidedOn, authority, code) => {
    const decision = proposal.given(proposed).when(decide({ decidedOn }, { authority }));
    if (code) expect(decision).toMatchObject({ code, path: ['authorityId'] });
    else expect(decision).toHaveLength(1);
  });

  it('may belong to one kind of unit only', () => {
    const rows = [competence({ kind: 'quan' })];
    expect(proposal.given(proposed).when(decide({}, { competence: rows }))).toMatchObject({
      code: 'NO_COMPETENCE',
    });
  });

  it('that is only assumed needs a named person’s word, and keeps it', () => {
    const assumed = { competence: [competence({ status: 'assumed' })] };
    expect(proposal.given(proposed).when(decide({}, assumed))).toMatchObject({
      code: 'COMPETENCE_NEEDS_CONFIRMATION',
      path: ['grant', 'confirmedBy'],
    });
    const confirmed = decide({ verdict: grant({ confirmation }) }, assumed);
    expect(proposal.given(proposed).when(confirmed)).toMatchObject([
      { data: { decision: { competence: { status: 'assumed', confirmation } } } },
    ]);
  });
});

describe('the number of awards', () => {
  const quotaDocument = { number: '300/UBND-NV', issuedOn: '2025-06-10' };
  it.each([
    ['is told by a document', { quotaDocument, noQuota: false }, undefined],
    ['is without limit if that is said', { quotaDocument: null, noQuota: true }, undefined],
    ['is not left open', { quotaDocument: null, noQuota: false }, 'QUOTA_UNKNOWN'],
    ['is not both', { quotaDocument, noQuota: true }, 'QUOTA_CONTRADICTS'],
    [
      'is not told after the decision',
      { quotaDocument: { ...quotaDocument, issuedOn: '2025-06-11' }, noQuota: false },
      'QUOTA_AFTER_DECISION',
    ],
  ])('%s', (_what, change, code) => {
    const decision = proposal.given(proposed).when(decide({ verdict: grant(change) }));
    if (code) expect(decision).toMatchObject({ code });
    else expect(decision).toHaveLength(1);
  });
});

function life(validFrom: string | null = null, validTo: string | null = null) {
  return { validFrom, validTo };
}
