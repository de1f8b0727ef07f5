import type { Resolvers } from './__generated__/resolvers-types.ts';
import { AwardDecision } from './award-proposal/resolvers/AwardDecision.ts';
import { AwardProposal } from './award-proposal/resolvers/AwardProposal.ts';
import { AwardSigner } from './award-proposal/resolvers/AwardSigner.ts';
import { Campaign } from './award-proposal/resolvers/Campaign.ts';
import { CompetenceConfirmation } from './award-proposal/resolvers/CompetenceConfirmation.ts';
import { decideAward } from './award-proposal/resolvers/Mutation/decideAward.ts';
import { proposeAward } from './award-proposal/resolvers/Mutation/proposeAward.ts';
import { NominatedPerson } from './award-proposal/resolvers/NominatedPerson.ts';
import { awardProposal } from './award-proposal/resolvers/Query/awardProposal.ts';
import { awardProposals } from './award-proposal/resolvers/Query/awardProposals.ts';

/** Every resolver of the service, by type. */
export const resolvers: Resolvers = {
  Query: { awardProposal, awardProposals },
  Mutation: { proposeAward, decideAward },
  AwardProposal,
  AwardDecision,
  AwardSigner,
  NominatedPerson,
  CompetenceConfirmation,
  Campaign,
};
