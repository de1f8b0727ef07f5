import type { Action, SubjectName } from '@thidua/auth-kit';
import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import { mayNot, type OrganizationReference } from '@thidua/service-kit';
import type { Context } from '../context.ts';

/** An organization where something is to be done; the tree counts as of `day`, today unless told. */
export interface Place extends OrganizationReference {
  readonly day?: LegalDay;
}

/**
 * May the caller do this at all these places? Unlike service-kit's `authorize` it asks the organizations
 * themselves, which are here, and not the copy that has come by Kafka. A place that is not entered yet is open to
 * those who hold a role at it by name: so the first administrator and archivist can enter the country itself.
 */
export async function authorizeAt(
  context: Context,
  action: Action,
  type: SubjectName,
  places: readonly Place[],
): Promise<
  { readonly actor: string } | Rejection<'SIGN_IN_REQUIRED' | 'NO_RIGHT' | 'UNKNOWN_ID' | 'NOT_KNOWN_YET'>
> {
  const { personId, organizations, clock } = context;
  if (personId === null) return reject('SIGN_IN_REQUIRED');
  for (const { id, path, day = clock.today() } of places) {
    const place = { organization: id, path: await organizations.pathOf(id, day) };
    const refused = await mayNot(context, personId, { action, type, place, path });
    if (!refused) continue;
    const isUnknown = refused.code === 'NO_RIGHT' && !(await organizations.find(id));
    return isUnknown ? reject('UNKNOWN_ID', { path, params: { id } }) : refused;
  }
  return { actor: personId };
}
