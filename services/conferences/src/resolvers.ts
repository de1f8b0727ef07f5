import type { Resolvers } from './__generated__/resolvers-types.ts';
import { BudgetStep } from './conference/resolvers/BudgetStep.ts';
import { Campaign } from './conference/resolvers/Campaign.ts';
import { Conference } from './conference/resolvers/Conference.ts';
import { planConference } from './conference/resolvers/Mutation/planConference.ts';
import { transcribeConference } from './conference/resolvers/Mutation/transcribeConference.ts';
import { conference } from './conference/resolvers/Query/conference.ts';
import { conferences } from './conference/resolvers/Query/conferences.ts';

/** Every resolver of the service, by type. */
export const resolvers: Resolvers = {
  Query: { conference, conferences },
  Mutation: { transcribeConference, planConference },
  Conference,
  BudgetStep,
  Campaign,
};
