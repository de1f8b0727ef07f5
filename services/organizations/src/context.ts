import type { EventStore } from '@thidua/event-kit';
import type { BaseContext } from '@thidua/service-kit';
import type { Kinds } from './kinds/kind.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { createOpenWorkQueries, type OpenWorkQueries } from './open-work/open-work.queries.ts';
import { createOrganizationQueries, type OrganizationQueries } from './organization/organization.queries.ts';
import type { PostKinds } from './post/kinds/post-kind.ts';
import { createPostQueries, type PostQueries } from './post/post.queries.ts';
import {
  createReorganizationQueries,
  type ReorganizationQueries,
} from './reorganization/reorganization.queries.ts';
import {
  createRoleAssignmentQueries,
  type RoleAssignmentQueries,
} from './role-assignment/role-assignment.queries.ts';

/** What every resolver of this service gets. */
export interface Context extends BaseContext {
  readonly organizations: OrganizationQueries;
  readonly roleAssignments: RoleAssignmentQueries;
  readonly reorganizations: ReorganizationQueries;
  readonly posts: PostQueries;
  readonly openWork: OpenWorkQueries;
  readonly kinds: Kinds;
  readonly postKinds: PostKinds;
  readonly knowledge: Knowledge;
}

/** The committed tables, as read at start. */
export type Tables = Pick<Context, 'kinds' | 'postKinds' | 'knowledge'>;

/** The context of one request. */
export function createContext(base: BaseContext, store: EventStore, tables: Tables): Context {
  const organizations = createOrganizationQueries(store, tables.kinds);
  const roleAssignments = createRoleAssignmentQueries(store, base, organizations);
  return {
    ...{ ...base, ...tables, organizations, roleAssignments },
    reorganizations: createReorganizationQueries(store, base, organizations),
    posts: createPostQueries(store, base, organizations),
    openWork: createOpenWorkQueries(store),
  };
}
