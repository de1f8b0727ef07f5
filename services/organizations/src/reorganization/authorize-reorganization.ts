import { isRejection, reject, type Rejection } from '@thidua/domain-kit';
import type { Context } from '../context.ts';
import { authorizeAt } from '../organization/authorize-at.ts';
import type { ReorganizationState } from './reorganization.state.ts';

/** The reorganisation and who acts, if there is one and the caller has the right at its authority. */
export async function authorizeReorganization(
  context: Context,
  id: string,
): Promise<{ readonly actor: string; readonly reorganization: ReorganizationState } | Rejection> {
  const path = ['reorganizationId'];
  if (context.personId === null) return reject('SIGN_IN_REQUIRED');
  const reorganization = await context.reorganizations.known(id);
  if (!reorganization) return reject('REORGANIZATION_UNKNOWN', { path, params: { id } });
  const place = { id: reorganization.authority, path };
  const authorized = await authorizeAt(context, 'reorganize', 'Organization', [place]);
  return isRejection(authorized) ? authorized : { ...authorized, reorganization };
}
