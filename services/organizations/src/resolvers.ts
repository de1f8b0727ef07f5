import type { Resolvers } from './__generated__/resolvers-types.ts';
import { lineageFields } from './lineage/resolvers/Organization.ts';
import { dissolveOrganization } from './organization/resolvers/Mutation/dissolveOrganization.ts';
import { establishOrganization } from './organization/resolvers/Mutation/establishOrganization.ts';
import { transcribeOrganizations } from './organization/resolvers/Mutation/transcribeOrganizations.ts';
import { Organization as organizationFields } from './organization/resolvers/Organization.ts';
import { OrganizationConnection } from './organization/resolvers/OrganizationConnection.ts';
import { organization } from './organization/resolvers/Query/organization.ts';
import { organizationByCode } from './organization/resolvers/Query/organizationByCode.ts';
import { organizations } from './organization/resolvers/Query/organizations.ts';
import { recordSuccession } from './organization/succession/resolvers/Mutation/recordSuccession.ts';
import { appointToPost } from './post/resolvers/Mutation/appointToPost.ts';
import { leavePost } from './post/resolvers/Mutation/leavePost.ts';
import { transcribePosts } from './post/resolvers/Mutation/transcribePosts.ts';
import { postFields } from './post/resolvers/Organization.ts';
import { Post } from './post/resolvers/Post.ts';
import { posts } from './post/resolvers/Query/posts.ts';
import { addReorganizationParts } from './reorganization/resolvers/Mutation/addReorganizationParts.ts';
import { draftReorganization } from './reorganization/resolvers/Mutation/draftReorganization.ts';
import { enactReorganization } from './reorganization/resolvers/Mutation/enactReorganization.ts';
import { rehearseReorganization } from './reorganization/resolvers/Mutation/rehearseReorganization.ts';
import { withdrawReorganization } from './reorganization/resolvers/Mutation/withdrawReorganization.ts';
import { reorganization } from './reorganization/resolvers/Query/reorganization.ts';
import { reorganizations } from './reorganization/resolvers/Query/reorganizations.ts';
import { OpenWork, RehearsedSuccessor, RehearsedUnit } from './reorganization/resolvers/RehearsedUnit.ts';
import { Reorganization } from './reorganization/resolvers/Reorganization.ts';
import { ReorganizationPart } from './reorganization/resolvers/ReorganizationPart.ts';
import { ReorganizationRehearsal } from './reorganization/resolvers/ReorganizationRehearsal.ts';
import { ReorganizationSource } from './reorganization/resolvers/ReorganizationSource.ts';
import { assignRole } from './role-assignment/resolvers/Mutation/assignRole.ts';
import { endRole } from './role-assignment/resolvers/Mutation/endRole.ts';
import { roleAssignments } from './role-assignment/resolvers/Query/roleAssignments.ts';
import { RoleAssignment } from './role-assignment/resolvers/RoleAssignment.ts';

/** Every resolver of the service, by type. */
export const resolvers: Resolvers = {
  Query: {
    ...{ organization, organizationByCode, organizations, posts, roleAssignments },
    ...{ reorganization, reorganizations },
  },
  Mutation: {
    ...{ transcribeOrganizations, establishOrganization, dissolveOrganization, assignRole, endRole },
    ...{ recordSuccession, appointToPost, leavePost, transcribePosts },
    ...{ draftReorganization, addReorganizationParts, rehearseReorganization, enactReorganization },
    withdrawReorganization,
  },
  Organization: { ...organizationFields, ...lineageFields, ...postFields },
  OrganizationConnection,
  OpenWork,
  Post,
  RehearsedSuccessor,
  RehearsedUnit,
  Reorganization,
  ReorganizationPart,
  ReorganizationRehearsal,
  ReorganizationSource,
  RoleAssignment,
};
