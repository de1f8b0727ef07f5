import type { CitationResolvers } from '../../__generated__/resolvers-types.ts';
import { readDocumentNumber } from '../../document-number/read-document-number.ts';
import { organizationOn } from './organizations-on.ts';

export const Citation: CitationResolvers = {
  issuer: ({ issuerId, issuedOn }) => organizationOn(issuerId, issuedOn),
  numberParts: ({ numberAsWritten }) => readDocumentNumber(numberAsWritten),
  document: ({ documentId }, _args, { campaigns }) =>
    documentId === null ? null : campaigns.linked(documentId),
};
