import type { OrganizationConnectionResolvers } from '../../__generated__/resolvers-types.ts';
import { knowledgeOf } from '../../knowledge/knowledge.ts';

export const OrganizationConnection: OrganizationConnectionResolvers = {
  knowledge: ({ day }, _args, { knowledge, clock }) => knowledgeOf(knowledge, day, clock.today()),
};
