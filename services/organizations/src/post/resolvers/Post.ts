import { existenceOn } from '@thidua/domain-kit';
import type { PostResolvers } from '../../__generated__/resolvers-types.ts';
import { nearestView } from '../../organization/organization.view.ts';

export const Post: PostResolvers = {
  organization: async ({ organization }, _args, { organizations, clock }) => {
    const state = await organizations.find(organization);
    return state && nearestView(state, null, clock.today());
  },
  personId: ({ person }) => person,
  personName: ({ person }, _args, { posts }) => posts.nameOf(person),
  kindLabel: ({ kind }, { language }, { postKinds }) =>
    postKinds.get(kind)?.[language === 'EN' ? 'labelEn' : 'labelVi'] ?? kind,
  // No act ends each post of an organization that ends: they end with it.
  validTo: async ({ organization, validFrom, validTo }, _args, { organizations }) => {
    const state = await organizations.find(organization);
    const ended = state && (existenceOn(state.versions, validFrom)?.validTo ?? null);
    if (!state || ended === null || (state.end?.isBound && ended === state.versions.at(-1)?.validTo))
      return validTo;
    return validTo === null || ended < validTo ? ended : validTo;
  },
};
