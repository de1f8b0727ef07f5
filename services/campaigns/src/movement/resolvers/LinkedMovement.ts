import type { LinkedMovementResolvers } from '../../__generated__/resolvers-types.ts';

/** What the catalogue adds to a movement that a plan mentions. */
export const LinkedMovement: LinkedMovementResolvers = {
  // A draft has no day yet: the tree above its issuer is seen as of today.
  movement: ({ issuerId, issuerOn, ...mention }, _args, { movements, clock }) =>
    movements.mentioned({ ...mention, issuerId, on: issuerOn ?? clock.today() }),
};
