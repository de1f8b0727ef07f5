import type { CitationResolvers } from '../../__generated__/resolvers-types.ts';

export const Citation: CitationResolvers = {
  document: ({ documentId }, _args, { campaigns }) =>
    documentId === null ? null : campaigns.linked(documentId),
};
