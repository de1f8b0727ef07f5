import type { LegalDay } from '@thidua/domain-kit';

/** What a unit sent: it counts for the unit, on its day. */
export interface Act {
  readonly id: string;
  readonly organization: string;
  readonly day: LegalDay;
  /** Of a report: the last day of the duty that it meets, as its home decided it; null where none is told. */
  readonly due?: LegalDay | null;
}

/** What each organization sent, the earliest first. */
export type Acts = ReadonlyMap<string, readonly Act[]>;

/**
 * Each act once, also where both this home and another know of it: then as the last of these tell it. Several days of
 * one are several acts.
 */
export function actsByOrganization(acts: Iterable<Act>): Acts {
  const once = new Map<string, Act>();
  for (const act of acts) once.set(`${act.id}/${act.day}`, act);
  const inOrder = [...once.values()].toSorted((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
  return Map.groupBy(inOrder, ({ organization }) => organization);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
