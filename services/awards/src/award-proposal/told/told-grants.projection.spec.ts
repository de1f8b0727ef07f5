import { describe, expect, it } from '@jest/globals';
import {
  awardDecidedV1,
  awardProposedV1,
  type Contract,
  type Envelope,
  wireType,
} from '@thidua/event-contracts';
import { meritOf } from '../award-proposal.aggregate.ts';
import { toldGrantsProjection } from './told-grants.projection.ts';

const told = ({ type, sample }: Contract, change: object = {}): Envelope => ({
  ...{ specversion: '1.0', datacontenttype: 'application/json', source: '/awards/default' },
  ...{ id: 'x/1', subject: 'x', unit: 'abcdefgh', epoch: 1, seq: 1, prevseq: null, effectiveon: null },
  ...{ type: wireType(type), time: '2025-07-25T01:00:00.000Z', correlationid: 'spec', causationid: null },
  data: { ...sample, ...change },
});
const { id, campaign, movementOrder, nominee, achievement } = awardDecidedV1.sample;
const merit = meritOf({ campaignId: campaign, movementOrder, nominee: { id: nominee } });
const writes = (contract: Contract, change: object = {}) =>
  toldGrantsProjection.on[contract.type]?.(told(contract, change));
const put = (collection: string, $set: object) => [
  { collection, operation: { updateOne: { filter: { _id: id }, update: { $set }, upsert: true } } },
];

describe('what instances keep of each other’s proposals', () => {
  it('of one that is not decided: the person alone, or nothing', () => {
    const person = 'person.abcdefgh.01970000-0000-7000-8000-000000000001';
    expect(writes(awardProposedV1, { nominee: person })).toEqual(put('told_nominees', { person }));
    expect(writes(awardProposedV1)).toEqual([]);
  });

  it('of one that was refused: nothing more', () => {
    expect(writes(awardDecidedV1, { granted: false, proposer: null, achievement: null })).toEqual([
      { collection: 'told_nominees', operation: { deleteOne: { filter: { _id: id } } } },
    ]);
  });

  it.each([
    ['the day of the proposal', {}, achievement, '2025-05-20'],
    [
      'if that is not told, the end of the achievement',
      { proposer: { id: 'organization.x', asOf: null } },
      achievement,
      '2025-05-01',
    ],
    [
      'if an earlier release told neither, the day of the decision',
      { proposer: undefined, achievement: undefined },
      null,
      '2025-06-10',
    ],
  ])('of one that was granted: what it rewards, placed by %s', (_how, change, rewarded, day) => {
    expect(writes(awardDecidedV1, change)).toEqual(
      put('told_grants', { unit: 'abcdefgh', achievement: rewarded, keys: { campaign, merit, day } }),
    );
  });
});
