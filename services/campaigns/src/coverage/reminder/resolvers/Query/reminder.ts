import type { QueryResolvers } from '../../../../__generated__/resolvers-types.ts';

export const reminder: NonNullable<QueryResolvers['reminder']> = (_parent, { id }, { reminders }) =>
  reminders.find(id);
