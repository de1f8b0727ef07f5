import type { ReorganizationResolvers } from '../../__generated__/resolvers-types.ts';
import { nearestView } from '../../organization/organization.view.ts';
import { pageOfList } from '../list-page.ts';

export const Reorganization: ReorganizationResolvers = {
  authority: async ({ authority, adoptedOn }, _args, { organizations, clock }) => {
    const state = await organizations.find(authority);
    return state && nearestView(state, adoptedOn, clock.today());
  },
  parts: (reorganization, args) => {
    const parts = reorganization.parts.map((part) => ({ ...part, of: reorganization }));
    return pageOfList(parts, args, ({ unit }) => unit);
  },
};
