import type { SignerResolvers } from '../../__generated__/resolvers-types.ts';

export const Signer: SignerResolvers = {
  // The state holds the person's id only; a name that was erased stays unknown.
  name: ({ personId }, _args, { campaigns }) => campaigns.personName(personId),
};
