import { dayBefore, type LegalDay } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import { takersOf } from './takers-of.ts';

/** An organization that is no more. */
interface Ended {
  readonly id: string;
  /** The day from which it exists no more. */
  readonly endedFrom: LegalDay;
}

/** Tells which organizations had taken over something of one that ended, by that day. */
export async function tookOver(
  { directory, units }: Pick<Context, 'directory' | 'units'>,
  { id: from, endedFrom }: Ended,
  day: LegalDay,
): Promise<(organizationId: string) => Promise<boolean>> {
  const above = await directory.pathOf(from, dayBefore(endedFrom));
  const records = await units.byIds(above);
  const [unit] = above.flatMap((id) => records.find((record) => record.id === id) ?? []);
  const takers = unit ? await takersOf(unit, day, units) : new Set<string>();
  return async (id) => {
    // What a body below a unit did goes on at any body below the units that took its territory over.
    const places = unit?.id === from ? [id] : await directory.pathOf(id, day);
    return places.some((place) => takers.has(place));
  };
}
