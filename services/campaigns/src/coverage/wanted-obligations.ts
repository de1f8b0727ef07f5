import { badUserInput, entityIdArgument, legalDayArgument } from '@thidua/federation-kit';
import type { WantedObligations } from './obligation.ts';

interface DaysAsked {
  readonly dueFrom?: string | null | undefined;
  readonly dueTo?: string | null | undefined;
}

/** The days between which a deadline is asked for. Throws BAD_USER_INPUT: a slip must not look like “nobody”. */
export function dueBetween(
  { dueFrom, dueTo }: DaysAsked,
  where: string,
): Pick<WantedObligations, 'dueFrom' | 'dueTo'> {
  const days = {
    dueFrom: legalDayArgument(dueFrom, `${where}dueFrom`),
    dueTo: legalDayArgument(dueTo, `${where}dueTo`),
  };
  if (days.dueFrom === null || days.dueTo === null || days.dueFrom <= days.dueTo) return days;
  throw badUserInput({
    en: `“${where}dueFrom” is ${days.dueFrom}, after “${where}dueTo”, ${days.dueTo}.`,
    vi: `“${where}dueFrom” là ${days.dueFrom}, sau “${where}dueTo” là ${days.dueTo}.`,
    argument: `${where}dueFrom`,
    reason: 'PERIOD_BACKWARDS',
  });
}

/** The conditions of a filter, each checked. Throws BAD_USER_INPUT. */
export function wantedObligations(
  filter: (Omit<WantedObligations, 'dueFrom' | 'dueTo'> & DaysAsked) | null | undefined,
): WantedObligations {
  if (!filter) return {};
  const { organizationId: id, ...rest } = filter;
  const organizationId = id ? entityIdArgument(id, 'organization', 'filter.organizationId') : null;
  return { ...rest, organizationId, ...dueBetween(filter, 'filter.') };
}
