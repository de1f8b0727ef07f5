import type { LegalDay } from '@thidua/domain-kit';
import type { ClusterResolvers } from '../../__generated__/resolvers-types.ts';
import type { ClusterContent, ScoreSheet } from '../cluster.content.ts';
import { type Standing, standingsOf } from '../cluster.standings.ts';
import { mayReadPoints } from '../cluster.visibility.ts';

const seenOn = (asOf: LegalDay) => (id: string) => ({ id, asOf });

export const Cluster: ClusterResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { clusters }) => clusters.find(id),
  kind: ({ content }) => content.kind,
  name: ({ content }) => content.name,
  year: ({ content }) => content.year,
  status: ({ agreement, conclusion }) => (conclusion ? 'CONCLUDED' : agreement ? 'AGREED' : 'FORMED'),
  organization: ({ content }) => ({ id: content.organizationId, asOf: content.formedOn }),
  formedOn: ({ content }) => content.formedOn,
  members: ({ content }) => content.memberIds.map(seenOn(content.formedOn)),
  leader: ({ content }) => ({ id: content.leaderId, asOf: content.formedOn }),
  ledBefore: (state, _args, { clusters }) => clusters.ledBefore(state),
  deputies: ({ content }) => content.deputyIds.map(seenOn(content.formedOn)),
  criteria: ({ content }) => content.criteria,
  standings: async (state, _args, context) =>
    (await mayReadPoints(context, state))
      ? standingsOf(state).map((each) => shown(each, state.content))
      : null,
  conclusion: ({ conclusion }) => {
    if (!conclusion) return null;
    const { concludedOn, vote, nextLeaderId, nextDeputyIds, entry } = conclusion;
    const member = seenOn(concludedOn);
    return {
      ...{ concludedOn, entry },
      vote: vote && {
        ...{ ballots: vote.ballots, choices: vote.choices, proposed: vote.proposedIds.map(member) },
        tally: vote.tally.map(({ memberId, votes }) => ({ member: member(memberId), votes })),
      },
      nextLeader: member(nextLeaderId),
      nextDeputies: nextDeputyIds.map(member),
    };
  },
};

const shown = ({ memberId, self, agreed, ...figures }: Standing, content: ClusterContent) => ({
  ...figures,
  member: { id: memberId, asOf: content.formedOn },
  self: self && withCriteria(self, content),
  agreed: agreed && withCriteria(agreed, content),
});

const withCriteria = ({ scoredOn, entry, scores }: ScoreSheet, { criteria }: ClusterContent) => ({
  ...{ scoredOn, entry },
  scores: criteria.flatMap((criterion) => {
    const score = scores.find((each) => each.criterion === criterion.code);
    return score ? [{ criterion, points: score.points }] : [];
  }),
});
