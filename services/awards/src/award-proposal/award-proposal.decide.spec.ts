import { describe, expect, it } from '@jest/globals';
import { type Decision, type DomainEvent, isRejection } from '@thidua/domain-kit';
import { specify } from '@thidua/test-kit';
import type { DecideAward } from './award-proposal.commands.ts';
import { decideAwardProposal } from './award-proposal.decide.ts';
import { evolveAwardProposal } from './award-proposal.evolve.ts';
import { competence, content, decisionFacts, grant, proposed } from './award-proposal.samples.ts';

const proposal = specify({ decide: decideAwardProposal, evolve: evolveAwardProposal });
const { id } = proposed.data;
const authorityId = 'organization.qb7fhufd';
const confirmation = { personId: 'person.x', position: 'Trưởng phòng' };

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

/** `accepted`, or the code of the refusal and the field that it names. */
const answer = (decision: Decision<DomainEvent>): string =>
  isRejection(decision) ? [decision.code, ...(decision.path ?? [])].join(' ') : 'accepted';

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
    ['on the day of the proposal', '2025-05-20', 'accepted'],
    ['before the proposal', '2025-05-19', 'DECIDED_BEFORE_PROPOSED decidedOn'],
    ['today', '2026-11-21', 'accepted'],
    ['tomorrow', '2026-11-22', 'DECIDED_IN_THE_FUTURE decidedOn'],
  ])('dated %s', (_when, decidedOn, expected) => {
    const open = [competence({ validTo: null })];
    const decision = proposal.given(proposed).when(decide({ decidedOn }, { competence: open }));
    expect(answer(decision)).toBe(expected);
  });

  it('does not outlive its authority, nor the collective that it rewards', () => {
    const ended = { validFrom: null, validTo: '2025-06-10' };
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
    ['the last day of the row', '2025-06-30', { level: 'DISTRICT', kind: 'huyen' }, 'accepted'],
    ['the day after it', '2025-07-01', { level: 'DISTRICT', kind: 'huyen' }, 'NO_COMPETENCE authorityId'],
    ['another level', '2025-06-10', { level: 'COMMUNE', kind: 'phuong' }, 'NO_COMPETENCE authorityId'],
    ['a body without a level', '2025-06-10', { level: null, kind: 'so-noi-vu' }, 'NO_COMPETENCE authorityId'],
    ['nothing known of that day', '2025-06-10', null, 'NO_COMPETENCE authorityId'],
  ])('on %s', (_when, decidedOn, authority, expected) => {
    expect(answer(proposal.given(proposed).when(decide({ decidedOn }, { authority })))).toBe(expected);
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
    ['is told by a document', { quotaDocument, noQuota: false }, 'accepted'],
    ['is without limit if that is said', { quotaDocument: null, noQuota: true }, 'accepted'],
    ['is not left open', { quotaDocument: null, noQuota: false }, 'QUOTA_UNKNOWN grant quotaDocument'],
    ['is not both', { quotaDocument, noQuota: true }, 'QUOTA_CONTRADICTS grant noQuota'],
    [
      'is not told after the decision',
      { quotaDocument: { ...quotaDocument, issuedOn: '2025-06-11' }, noQuota: false },
      'QUOTA_AFTER_DECISION grant quotaDocument issuedOn',
    ],
  ])('%s', (_what, change, expected) => {
    expect(answer(proposal.given(proposed).when(decide({ verdict: grant(change) })))).toBe(expected);
  });
});
