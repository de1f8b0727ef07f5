import type { DutyResolvers } from '../../__generated__/resolvers-types.ts';

export const Duty: DutyResolvers = {
  viaOrganization: ({ viaId, asOf }) => (viaId === null ? null : { id: viaId, asOf }),
};
