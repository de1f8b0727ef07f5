import { type LegalDay, reject, type Rejection, versionOn } from '@thidua/domain-kit';
import type { ConclusionFacts } from '../cluster.commands.ts';
import type { Conclusion } from '../cluster.content.ts';
import { type ClusterState, sheetOf } from '../cluster.state.ts';
import { checkDay } from './check-day.ts';
import { checkPosts } from './check-posts.ts';
import { checkVote } from './check-vote.ts';

/** The year ends when every member that is still there has agreed scores; only such a one can lead the next year. */
export function checkConclusion(
  conclusion: Conclusion,
  state: ClusterState,
  { lives, today }: ConclusionFacts,
): Rejection | null {
  const { concludedOn, vote, nextLeaderId, nextDeputyIds } = conclusion;
  const still = state.content.memberIds.filter((id) => versionOn(lives.get(id) ?? [], concludedOn));
  const posts = {
    leader: { id: nextLeaderId, path: ['nextLeaderId'] },
    deputies: { ids: nextDeputyIds, path: ['nextDeputyIds'] },
  };
  return (
    checkDay(concludedOn, 'concludedOn', { earliest: earliestEnd(state), today }) ??
    checkAllAgreed(state, still) ??
    (vote && checkVote(vote, still)) ??
    checkPosts(posts, still)
  );
}

/** Not before anything that it rests on, nor before its year. */
function earliestEnd({ content, agreement, sheets }: ClusterState): LegalDay {
  const days = [
    `${content.year}-01-01`,
    content.formedOn,
    ...(agreement ? [agreement.signedOn] : []),
    ...sheets.map(({ scoredOn }) => scoredOn),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

function checkAllAgreed(state: ClusterState, members: readonly string[]): Rejection | null {
  const open = members.filter((id) => !sheetOf(state, id, 'AGREED'));
  if (open.length === 0) return null;
  return reject('SCORES_NOT_AGREED', {
    path: ['clusterId'],
    params: { count: String(open.length), ids: open.join(', ') },
  });
}
