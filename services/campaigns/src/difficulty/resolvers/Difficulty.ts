import type { DifficultyResolvers } from '../../__generated__/resolvers-types.ts';
import { stageOf } from '../difficulty.state.ts';

export const Difficulty: DifficultyResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { difficulties }) => difficulties.find(id),
  campaign: ({ content }, _args, { campaigns }) => campaigns.linked(content.campaignId),
  organization: ({ content }) => ({ id: content.organizationId, asOf: content.raisedOn }),
  raisedOn: ({ content }) => content.raisedOn,
  words: ({ content }) => content.words,
  via: ({ content }) => (content.viaId === null ? null : { id: content.viaId, asOf: content.raisedOn }),
  state: stageOf,
  answers: ({ answers }) =>
    answers.map(({ answeredOn, words, answererId, forwardedToId, entry }) => ({
      ...{ answeredOn, words, entry },
      answerer: { id: answererId, asOf: answeredOn },
      forwardedTo: forwardedToId === null ? null : { id: forwardedToId, asOf: answeredOn },
    })),
};
