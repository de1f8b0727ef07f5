import { reject, type Rejection } from '@thidua/domain-kit';
import type { Vote } from '../cluster.content.ts';

const path = ['vote'];

/** The tally fits the ballots, and nobody is proposed before a member with more votes. */
export function checkVote(vote: Vote, memberIds: readonly string[]): Rejection | null {
  return checkTally(vote, memberIds) ?? checkProposed(vote);
}

function checkTally({ ballots, choices, tally }: Vote, memberIds: readonly string[]): Rejection | null {
  if (ballots > memberIds.length)
    return reject('MORE_BALLOTS_THAN_MEMBERS', {
      path: [...path, 'ballots'],
      params: { ballots: String(ballots), members: String(memberIds.length) },
    });
  const counted = new Set<string>();
  for (const [index, { memberId: id, votes }] of tally.entries()) {
    const at = [...path, 'tally', String(index)];
    if (!memberIds.includes(id))
      return reject('VOTED_FOR_NO_MEMBER', { path: [...at, 'memberId'], params: { id } });
    if (counted.has(id)) return reject('CLUSTER_MEMBER_TWICE', { path: [...at, 'memberId'], params: { id } });
    counted.add(id);
    if (votes > ballots) return tooMany([...at, 'votes'], votes, ballots);
  }
  const sum = tally.reduce((all, { votes }) => all + votes, 0);
  return sum > ballots * choices ? tooMany([...path, 'tally'], sum, ballots * choices) : null;
}

const tooMany = (at: readonly string[], votes: number, most: number): Rejection =>
  reject('MORE_VOTES_THAN_BALLOTS', { path: at, params: { votes: String(votes), most: String(most) } });

function checkProposed({ tally, proposedIds }: Vote): Rejection | null {
  const votesOf = (id: string) => tally.find(({ memberId }) => memberId === id)?.votes ?? 0;
  const notProposed = tally.filter(({ memberId }) => !proposedIds.includes(memberId));
  const most = Math.max(0, ...notProposed.map(({ votes }) => votes));
  for (const [index, id] of proposedIds.entries()) {
    const at = [...path, 'proposedIds', String(index)];
    if (proposedIds.indexOf(id) !== index)
      return reject('CLUSTER_MEMBER_TWICE', { path: at, params: { id } });
    const votes = votesOf(id);
    if (votes === 0) return reject('PROPOSED_WITHOUT_VOTES', { path: at, params: { id } });
    if (votes < most)
      return reject('PROPOSED_WITH_FEWER_VOTES', {
        path: at,
        params: { id, votes: String(votes), most: String(most) },
      });
  }
  return null;
}
