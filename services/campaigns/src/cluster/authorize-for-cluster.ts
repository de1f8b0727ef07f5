import type { Action } from '@thidua/auth-kit';
import { type Entry, isRejection, type LegalDay, type Rejection } from '@thidua/domain-kit';
import { authorize, authorizeAct, type OrganizationReference } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import type { ClusterState } from './cluster.state.ts';

interface ClusterAct {
  readonly action: Action;
  /** Whose act it is. */
  readonly own: OrganizationReference;
  /** Who receives its papers, and may enter them. */
  readonly receiver: OrganizationReference;
  /** The day of the paper. */
  readonly day: LegalDay;
}

/** The signed-in caller, and whether it acts for the organization itself or enters a paper of it. */
interface Actor {
  readonly actor: string;
  readonly entry: Entry;
}

/** What the whole cluster does: the organization that set it up may enter it, and so may the leader. */
export const authorizeForWhole = (
  context: Context,
  { content }: ClusterState,
  day: LegalDay,
): Promise<Actor | Rejection> =>
  authorizeAmong(context, {
    action: 'form',
    own: { id: content.organizationId, path: ['clusterId'] },
    receiver: { id: content.leaderId, path: ['clusterId'] },
    day,
  });

/** Scores are the member's own, then the leader's; the organization that set the cluster up receives both. */
export const authorizeScoring = (
  context: Context,
  { content }: ClusterState,
  sheet: { readonly memberId: string; readonly stage: 'SELF' | 'AGREED'; readonly scoredOn: LegalDay },
): Promise<Actor | Rejection> =>
  authorizeAmong(context, {
    action: 'score',
    own:
      sheet.stage === 'SELF'
        ? { id: sheet.memberId, path: ['memberId'] }
        : { id: content.leaderId, path: ['stage'] },
    receiver: { id: content.organizationId, path: ['clusterId'] },
    day: sheet.scoredOn,
  });

async function authorizeAmong(
  context: Context,
  { action, own, receiver, day }: ClusterAct,
): Promise<Actor | Rejection> {
  const refused = await authorizeAct(context, action, 'Cluster', own, day);
  if (!isRejection(refused) || refused.code !== 'NO_RIGHT') return refused;
  const received = await authorize(context, action, 'Cluster', receiver);
  return isRejection(received) ? refused : { ...received, entry: 'TRANSCRIBED' };
}
