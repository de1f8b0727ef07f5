import type { CitationResolvers } from '../../__generated__/resolvers-types.ts';
import { readDocumentNumber } from '../../document-number/read-document-number.ts';

export const Citation: CitationResolvers = {
  numberParts: ({ numberAsWritten }) => readDocumentNumber(numberAsWritten),
  document: ({ documentId }, _args, { campaigns }) =>
    documentId === null ? null : campaigns.linked(documentId),
};
