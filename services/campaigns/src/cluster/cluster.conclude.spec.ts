import { describe, expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import { decideCluster } from './cluster.decide.ts';
import { evolveCluster } from './cluster.evolve.ts';
import {
  allAgreed,
  baiChay,
  conclude,
  concluded,
  conclusion,
  formed,
  haLong,
  hongGai,
  lives,
  members,
  scored,
  sheet,
  stranger,
  today,
} from './cluster.samples.ts';

const cluster = specify({ decide: decideCluster, evolve: evolveCluster });

describe('the end of the year', () => {
  const ended = new Map(lives).set(baiChay, [{ validFrom: '2025-07-01', validTo: '2025-12-01' }]);
  const withoutBaiChay = [formed(), ...allAgreed.slice(0, 2)];
  const vote = conclusion().vote!;

  it('closes the ranking, takes down the vote and names who leads next', () => {
    expect(cluster.given(formed(), ...allAgreed).when(conclude())).toEqual([concluded]);
  });

  it('may come without a vote', () => {
    expect(cluster.given(formed(), ...allAgreed).when(conclude({ vote: null }))).toHaveLength(1);
  });

  it('waits for the agreed scores of every member, by name', () => {
    const own = scored(sheet(baiChay, 'SELF', [1, 0, 0]));
    expect(cluster.given(...withoutBaiChay, own).when(conclude())).toMatchObject({
      ...{ code: 'SCORES_NOT_AGREED', params: { count: '1', ids: baiChay } },
    });
  });

  it('waits for no member that has ended, and lets it neither vote nor lead', () => {
    const known = { lives: ended, today };
    const alone = { vote: null, nextDeputyIds: [] };
    expect(cluster.given(...withoutBaiChay).when(conclude(alone, known))).toHaveLength(1);
    expect(cluster.given(...withoutBaiChay).when(conclude({}, known))).toMatchObject({
      code: 'MORE_BALLOTS_THAN_MEMBERS',
    });
    const next = { ...alone, nextLeaderId: baiChay };
    expect(cluster.given(...withoutBaiChay).when(conclude(next, known))).toMatchObject({
      ...{ code: 'LEADER_NOT_A_MEMBER', path: ['nextLeaderId'] },
    });
  });

  it('does not ask whether the leader led before', () => {
    expect(cluster.given(formed(), ...allAgreed).when(conclude({ nextLeaderId: hongGai }))).toHaveLength(1);
  });

  it.each([
    ['in the future', '2026-01-21', 'CLUSTER_ACT_IN_THE_FUTURE'],
    ['before the last scores', '2025-12-09', 'CLUSTER_ACT_TOO_EARLY'],
  ])('does not come %s', (_when, concludedOn, code) => {
    expect(cluster.given(formed(), ...allAgreed).when(conclude({ concludedOn }))).toMatchObject({
      ...{ code, path: ['concludedOn'] },
    });
  });

  it.each([
    ['more ballots than members', { ballots: 4 }, 'MORE_BALLOTS_THAN_MEMBERS', 'ballots'],
    ['a vote for a stranger', { tally: [{ memberId: stranger, votes: 1 }] }, 'VOTED_FOR_NO_MEMBER', 'tally'],
    [
      'a member twice',
      { tally: [...vote.tally, { memberId: haLong, votes: 1 }] },
      'CLUSTER_MEMBER_TWICE',
      'tally',
    ],
    [
      'more votes for one than ballots',
      { choices: 3, tally: [{ memberId: haLong, votes: 4 }] },
      'MORE_VOTES_THAN_BALLOTS',
      'tally',
    ],
    [
      'more votes than all ballots hold',
      { tally: members.map((memberId) => ({ memberId, votes: 2 })) },
      'MORE_VOTES_THAN_BALLOTS',
      'tally',
    ],
    ['somebody proposed without a vote', { proposedIds: [hongGai] }, 'PROPOSED_WITHOUT_VOTES', 'proposedIds'],
    [
      'somebody proposed before one with more',
      { proposedIds: [baiChay] },
      'PROPOSED_WITH_FEWER_VOTES',
      'proposedIds',
    ],
    ['somebody proposed twice', { proposedIds: [haLong, haLong] }, 'CLUSTER_MEMBER_TWICE', 'proposedIds'],
  ])('takes down no vote with %s', (_what, change, code, field) => {
    const wrong = conclude({ vote: { ...vote, ...change } });
    expect(cluster.given(formed(), ...allAgreed).when(wrong)).toMatchObject({
      ...{ code, path: expect.arrayContaining(['vote', field]) },
    });
  });

  it('leaves a tie to the meeting', () => {
    const tie = { ballots: 2, tally: [haLong, baiChay].map((memberId) => ({ memberId, votes: 1 })) };
    for (const proposedIds of [[haLong], [baiChay], [haLong, baiChay], []])
      expect(
        cluster.given(formed(), ...allAgreed).when(conclude({ vote: { ...vote, ...tie, proposedIds } })),
      ).toHaveLength(1);
  });
});
