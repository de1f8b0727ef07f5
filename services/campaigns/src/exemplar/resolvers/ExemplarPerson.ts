import type { ExemplarPersonResolvers } from '../../__generated__/resolvers-types.ts';

export const ExemplarPerson: ExemplarPersonResolvers = {
  id: ({ personId }) => personId,
  name: async ({ personId, exemplar }, _args, { exemplars }) =>
    (await exemplars.mayReadPerson(exemplar)) ? exemplars.personName(personId) : null,
  // In a small unit the post alone tells who it is.
  position: async ({ position, exemplar }, _args, { exemplars }) =>
    (await exemplars.mayReadPerson(exemplar)) ? position : null,
  isDirectWorker: async ({ isDirectWorker, exemplar }, _args, { exemplars }) =>
    (await exemplars.mayReadPerson(exemplar)) ? isDirectWorker : null,
};
