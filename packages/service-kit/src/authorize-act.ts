import type { Action, SubjectName } from '@thidua/auth-kit';
import { type Entry, isRejection, type LegalDay, type Rejection } from '@thidua/domain-kit';
import { authorize, type Authorized } from './authorize.ts';
import type { BaseContext } from './base-context.ts';
import type { OrganizationReference } from './known-organizations.ts';

/**
 * May the caller enter this act of that organization? Its own people may; so may whoever has the right to enter papers
 * of it, and then the act says that it was entered so. The tree counts as of `day`.
 */
export async function authorizeAct(
  context: BaseContext,
  action: Action,
  type: SubjectName,
  organization: OrganizationReference,
  day: LegalDay,
): Promise<{ readonly actor: string; readonly entry: Entry } | Extract<Authorized, Rejection>> {
  const own = await authorize(context, action, type, organization);
  if (!isRejection(own)) return { ...own, entry: 'OWN' };
  if (own.code !== 'NO_RIGHT') return own;
  const transcribing = await authorize(context, 'transcribe', type, organization, day);
  return isRejection(transcribing) ? own : { ...transcribing, entry: 'TRANSCRIBED' };
}
