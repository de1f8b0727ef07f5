import type { DocumentNumberResolvers } from '../../__generated__/resolvers-types.ts';
import { documentType } from '../document-types.ts';

export const DocumentNumber: DocumentNumberResolvers = {
  type: ({ grammar, typeCode }) =>
    grammar === null || typeCode === null ? null : (documentType(grammar, typeCode) ?? null),
};
