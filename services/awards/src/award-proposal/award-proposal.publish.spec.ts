import { describe, expect, it } from '@jest/globals';
import { awardDecidedV1, awardProposedV1 } from '@thidua/event-contracts';
import type { Grant } from './award-proposal.decision.ts';
import { publishAwardProposalEvent } from './award-proposal.publish.ts';
import { content, grant } from './award-proposal.samples.ts';

const id = 'award-proposal.qb7fhufd.01970000-0000-7000-8000-000000000004';
const { outcome, number, signature, quotaDocument } = grant();
const granted: Grant = {
  ...{ outcome, number, signature, quotaDocument, authorityId: 'organization.qb7fhufd', grantNumber: 1 },
  decidedOn: '2025-06-10',
  competence: { legalBasis: 'Điều 80', status: 'confirmed', confirmation: null },
};

describe('what the awards service tells', () => {
  it('of a proposal: who, for what form, under which plan, and no word of it', () => {
    const told = publishAwardProposalEvent({ type: 'AwardProposed', data: { id, content: content() } });
    expect(told.contract.type).toBe(awardProposedV1.type);
    expect(awardProposedV1.data.parse(told.data)).toEqual({
      ...{ id, campaign: content().campaignId, movementOrder: 12, form: 'giay-khen' },
      nominee: content().nominee.id,
      proposer: { id: content().proposerId, asOf: '2025-05-20' },
      achievement: { from: '2021-01-01', to: '2025-05-01' },
    });
  });

  it.each([
    [
      ...['granted', granted, true, '1234/QĐ-UBND'],
      {
        proposer: { id: content().proposerId, asOf: '2025-05-20' },
        achievement: { from: '2021-01-01', to: '2025-05-01' },
      },
    ],
    [
      'refused',
      {
        outcome: 'REFUSED',
        authorityId: 'organization.qb7fhufd',
        decidedOn: '2025-06-10',
        reason: '…',
      } as const,
      false,
      null,
      { proposer: null, achievement: null },
    ],
  ] as const)(
    'of a decision that %s: number and day, no signature',
    (_how, decision, isGranted, decisionNumber, proposed) => {
      const told = publishAwardProposalEvent({
        type: 'AwardDecided',
        data: { id, content: content(), decision },
      });
      expect(told.contract.type).toBe(awardDecidedV1.type);
      expect(awardDecidedV1.data.parse(told.data)).toMatchObject({
        ...{ id, granted: isGranted, decisionNumber, decidedOn: '2025-06-10', ...proposed },
        authority: { id: 'organization.qb7fhufd', asOf: '2025-06-10' },
      });
      expect(JSON.stringify(told.data)).not.toContain(signature.personId);
    },
  );
});
