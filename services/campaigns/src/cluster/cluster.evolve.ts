import type { ClusterEvent } from './cluster.events.ts';
import type { ClusterState } from './cluster.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolveCluster(state: ClusterState | undefined, event: ClusterEvent): ClusterState {
  if (event.type === 'ClusterFormed') return { ...event.data, agreement: null, sheets: [], conclusion: null };
  if (!state) throw new Error(`${event.type} before ClusterFormed: ${event.data.id}`);
  switch (event.type) {
    case 'ClusterAgreementSigned':
      return { ...state, agreement: event.data.agreement };
    case 'ClusterMemberScored': {
      const { sheet } = event.data;
      const others = state.sheets.filter(
        ({ memberId, stage }) => memberId !== sheet.memberId || stage !== sheet.stage,
      );
      return { ...state, sheets: [...others, sheet] };
    }
    case 'ClusterConcluded':
      return { ...state, conclusion: event.data.conclusion };
  }
}
