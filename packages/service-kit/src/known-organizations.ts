import { reject, type Rejection } from '@thidua/domain-kit';
import type { BaseContext } from './base-context.ts';
import { newsPatienceMs } from './patience.ts';

/** An organization that an input names, and where it names it. */
export interface OrganizationReference {
  readonly id: string;
  readonly path: readonly string[];
}

/**
 * Null if all of them are known here. Otherwise waits for news: what is still unknown then does not exist
 * (UNKNOWN_ID), or may not have been heard of yet (NOT_KNOWN_YET).
 */
export async function ensureKnown(
  { directory }: Pick<BaseContext, 'directory'>,
  references: readonly OrganizationReference[],
): Promise<Rejection<'UNKNOWN_ID' | 'NOT_KNOWN_YET'> | null> {
  const ids = [...new Set(references.map(({ id }) => id))];
  if ((await directory.unknownAmong(ids)).length === 0) return null;
  const isCurrent = await directory.isCurrent(newsPatienceMs);
  const unknown = await directory.unknownAmong(ids);
  const missing = references.find(({ id }) => unknown.includes(id));
  if (!missing) return null;
  const { id, path } = missing;
  return reject(isCurrent ? 'UNKNOWN_ID' : 'NOT_KNOWN_YET', { path, params: { id } });
}
