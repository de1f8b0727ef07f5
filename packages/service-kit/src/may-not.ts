import { abilityOf, type Action, can, type Place, type SubjectName } from '@thidua/auth-kit';
import { reject, type Rejection } from '@thidua/domain-kit';
import type { BaseContext } from './base-context.ts';
import { newsPatienceMs } from './patience.ts';

/** An act at a place, and where the input names the place. */
export interface Wish {
  readonly action: Action;
  readonly type: SubjectName;
  readonly place: Place;
  readonly path: readonly string[];
}

/**
 * Null if the caller may. Somebody of whom no role is known may have been given the first one a moment ago: then
 * news is waited for, and the answer is NOT_KNOWN_YET while it may still be on its way.
 */
export async function mayNot(
  { ability, directory, clock }: Pick<BaseContext, 'ability' | 'directory' | 'clock'>,
  person: string,
  { action, type, place, path }: Wish,
): Promise<Rejection<'NO_RIGHT' | 'NOT_KNOWN_YET'> | null> {
  const known = await ability();
  if (can(known, action, type, place)) return null;
  const refused = reject('NO_RIGHT', { path, params: { action, organization: place.organization } });
  if (known.rules.length > 0) return refused;
  const isCurrent = await directory.isCurrent(newsPatienceMs);
  const told = abilityOf(await directory.assignmentsOf(person), clock.today());
  if (can(told, action, type, place)) return null;
  return isCurrent ? refused : reject('NOT_KNOWN_YET', { path, params: { id: person } });
}
