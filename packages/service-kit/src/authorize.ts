import type { Action, SubjectName } from '@thidua/auth-kit';
import { type LegalDay, reject, type Rejection } from '@thidua/domain-kit';
import type { BaseContext } from './base-context.ts';
import { ensureKnown, type OrganizationReference } from './known-organizations.ts';
import { mayNot } from './may-not.ts';

/** The signed-in caller, or why the act is refused. */
export type Authorized =
  { readonly actor: string } | Rejection<'SIGN_IN_REQUIRED' | 'NO_RIGHT' | 'UNKNOWN_ID' | 'NOT_KNOWN_YET'>;

/**
 * May the caller do this to something of that organization? The tree counts as of `day`: the day of the paper
 * for what is transcribed, today for everything else.
 */
export async function authorize(
  context: BaseContext,
  action: Action,
  type: SubjectName,
  organization: OrganizationReference,
  day: LegalDay = context.clock.today(),
): Promise<Authorized> {
  if (context.personId === null) return reject('SIGN_IN_REQUIRED');
  const unknown = await ensureKnown(context, [organization]);
  if (unknown) return unknown;
  const { id, path } = organization;
  const place = { organization: id, path: await context.directory.pathOf(id, day) };
  const refused = await mayNot(context, context.personId, { action, type, place, path });
  return refused ?? { actor: context.personId };
}
