import { existenceOn } from '@thidua/domain-kit';
import { pageRequest, toConnection } from '@thidua/federation-kit';
import type { OrganizationResolvers } from '../../__generated__/resolvers-types.ts';
import { byRank } from '../post.queries.ts';

/** What this module adds to an organization. */
export const postFields: Pick<OrganizationResolvers, 'posts'> = {
  posts: async ({ id, day }, args, { organizations, posts }) => {
    const request = pageRequest(args, byRank);
    const existence = existenceOn((await organizations.find(id))?.versions ?? [], day);
    const page = existence
      ? await posts.heldOn(id, day, existence, request)
      : { rows: [], hasNextPage: false, totalCount: 0 };
    return toConnection(page, request, ({ snapshot }) => snapshot.state);
  },
};
