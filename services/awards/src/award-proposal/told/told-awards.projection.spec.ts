import { describe, expect, it } from '@jest/globals';
import {
  awardDecidedV1,
  awardProposedV1,
  type Contract,
  type Envelope,
  wireType,
} from '@thidua/event-contracts';
import { meritOf } from '../award-proposal.aggregate.ts';
import { toldAwardsProjection } from './told-awards.projection.ts';

const told = ({ type, sample }: Contract, change: object = {}): Envelope => ({
  ...{ specversion: '1.0', datacontenttype: 'application/json', source: '/awards/default' },
  ...{ id: 'x/1', subject: 'x', unit: 'abcdefgh', epoch: 1, seq: 1, prevseq: null, effectiveon: null },
  ...{ type: wireType(type), time: '2025-07-25T01:00:00.000Z', correlationid: 'spec', causationid: null },
  data: { ...sample, ...change },
});
const { id, campaign, movementOrder, nominee, achievement } = awardProposedV1.sample;
const merit = meritOf({ campaignId: campaign, movementOrder, nominee: { id: nominee } });
const writes = (event: Envelope, contract: Contract) => toldAwardsProjection.on[contract.type]?.(event);
const update = ($set: object, upsert?: true) => [
  {
    collection: 'told_awards',
    operation: { updateOne: { filter: { _id: id }, update: { $set }, ...(upsert && { upsert }) } },
  },
];

describe('what instances know of each other’s proposals', () => {
  it.each([
    ['the day of the proposal', {}, '2025-05-20'],
    [
      'if that is not told, the end of the achievement',
      { proposer: { id: 'organization.x', asOf: null } },
      '2025-05-01',
    ],
  ])('begins with a proposal, hidden, and places it by %s', (_how, change, day) => {
    expect(writes(told(awardProposedV1, change), awardProposedV1)).toEqual(
      update(
        { unit: 'abcdefgh', granted: false, nominee, achievement, keys: { campaign, merit, day } },
        true,
      ),
    );
  });

  it.each([
    ['shown once it is granted', true],
    ['hidden for good once it is refused', false],
  ])('is %s', (_what, granted) => {
    expect(writes(told(awardDecidedV1, { granted }), awardDecidedV1)).toEqual(update({ granted }));
  });
});
