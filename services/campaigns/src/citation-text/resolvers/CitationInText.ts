import type { CitationInTextResolvers } from '../../__generated__/resolvers-types.ts';

export const CitationInText: CitationInTextResolvers = {
  number: ({ reading }) => reading,
  document: ({ documentId }, _args, { campaigns }) =>
    documentId === null ? null : campaigns.linked(documentId),
};
