import { reject, type Rejection } from '@thidua/domain-kit';

/** Who leads, and where the input names them. */
interface Posts {
  readonly leader: { readonly id: string; readonly path: readonly string[] };
  readonly deputies: { readonly ids: readonly string[]; readonly path: readonly string[] };
}

/** Leader and deputies are members, and nobody holds two of these posts. */
export function checkPosts({ leader, deputies }: Posts, memberIds: readonly string[]): Rejection | null {
  if (!memberIds.includes(leader.id))
    return reject('LEADER_NOT_A_MEMBER', { path: leader.path, params: { id: leader.id } });
  for (const [index, id] of deputies.ids.entries()) {
    const path = [...deputies.path, String(index)];
    if (!memberIds.includes(id)) return reject('DEPUTY_NOT_A_MEMBER', { path, params: { id } });
    if (id === leader.id || deputies.ids.indexOf(id) !== index)
      return reject('CLUSTER_POST_HELD_TWICE', { path, params: { id } });
  }
  return null;
}
