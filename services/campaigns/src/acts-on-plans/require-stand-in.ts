import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import { newsPatienceMs } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import { tookOver } from '../succession/took-over.ts';

type Knowing = Pick<Context, 'directory' | 'units'>;

/** Somebody who goes on with what an organization took on, and where the input names it. */
interface StandIn {
  readonly id: string;
  readonly for: string;
  readonly day: LegalDay;
  readonly path: readonly string[];
}

/**
 * What was taken on outlives who did: the organization itself goes on with it, or, where it has ended, who took it over.
 * Null if that is so of this one; it may have been enacted a moment ago, so a merger that is not known is waited for.
 */
export async function requireStandIn(
  context: Knowing,
  { id, for: other, day, path }: StandIn,
): Promise<Rejection<'ACTS_FOR_ANOTHER' | 'NOT_KNOWN_YET'> | null> {
  if (await standsIn(context, id, other, day)) return null;
  const isCurrent = await context.units.isCurrent(newsPatienceMs);
  if (await standsIn(context, id, other, day)) return null;
  return isCurrent
    ? reject('ACTS_FOR_ANOTHER', { path, params: { id, other, day } })
    : reject('NOT_KNOWN_YET', { path, params: { id } });
}

async function standsIn(context: Knowing, id: string, other: string, day: LegalDay): Promise<boolean> {
  if (id === other) return true;
  const endedFrom = (await context.directory.organization(other))?.life.validTo ?? null;
  if (endedFrom === null || endedFrom > day) return false;
  return (await tookOver(context, { id: other, endedFrom }, day))(id);
}
