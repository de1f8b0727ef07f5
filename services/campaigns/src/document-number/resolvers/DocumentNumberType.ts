import type { DocumentNumberTypeResolvers } from '../../__generated__/resolvers-types.ts';

export const DocumentNumberType: DocumentNumberTypeResolvers = {
  name: ({ vi }) => vi[0],
  nameEn: ({ en }) => en,
  legalBasis: ({ basis }) => basis,
  isConfirmed: ({ status }) => status === 'confirmed',
};
