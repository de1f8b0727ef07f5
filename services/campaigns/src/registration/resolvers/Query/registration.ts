import type { QueryResolvers } from '../../../__generated__/resolvers-types.ts';

export const registration: NonNullable<QueryResolvers['registration']> = (
  _parent,
  { id },
  { registrations },
) => registrations.find(id);
