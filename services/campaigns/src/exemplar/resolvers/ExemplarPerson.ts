import type { ExemplarPersonResolvers } from '../../__generated__/resolvers-types.ts';

export const ExemplarPerson: ExemplarPersonResolvers = {
  id: ({ personId }) => personId,
  name: async ({ personId, exemplar }, _args, { exemplars }) =>
    (await exemplars.mayReadPerson(exemplar)) ? exemplars.personName(personId) : null,
  // In a small unit the post alone tells who it is.
  position: async ({ personId, exemplar }, _args, { exemplars }) =>
    (await exemplars.mayReadPerson(exemplar)) ? exemplars.personPosition(personId, exemplar.id) : null,
  isDirectWorker: async ({ isDirectWorker, exemplar }, _args, { exemplars }) =>
    (await exemplars.mayReadPerson(exemplar)) ? isDirectWorker : null,
};
