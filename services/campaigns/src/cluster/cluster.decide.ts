import { type Decision, reject } from '@thidua/domain-kit';
import type { ClusterCommand } from './cluster.commands.ts';
import type { ClusterEvent } from './cluster.events.ts';
import type { ClusterState } from './cluster.state.ts';
import { checkAgreement } from './rules/check-agreement.ts';
import { checkConclusion } from './rules/check-conclusion.ts';
import { checkFormation } from './rules/check-formation.ts';
import { checkSheet } from './rules/check-sheet.ts';

/** The rules of the cluster aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideCluster(
  command: ClusterCommand,
  state: ClusterState | undefined,
): Decision<ClusterEvent> {
  const { id } = command.data;
  if (command.type === 'FormCluster') {
    const { content, entry, facts } = command.data;
    if (state) return reject('CLUSTER_EXISTS', { params: { id } });
    return checkFormation(content, facts) ?? [{ type: 'ClusterFormed', data: { id, content, entry } }];
  }
  if (!state) return reject('CLUSTER_UNKNOWN', { path: ['clusterId'], params: { id } });
  if (state.conclusion) {
    const { concludedOn } = state.conclusion;
    return reject('CLUSTER_CONCLUDED', { path: ['clusterId'], params: { day: concludedOn } });
  }
  return change(command, state);
}

function change(
  command: Exclude<ClusterCommand, { type: 'FormCluster' }>,
  state: ClusterState,
): Decision<ClusterEvent> {
  const { id } = state;
  switch (command.type) {
    case 'SignClusterAgreement': {
      const { agreement, today } = command.data;
      const refused = checkAgreement(agreement, state, today);
      return refused ?? [{ type: 'ClusterAgreementSigned', data: { id, agreement } }];
    }
    case 'ScoreClusterMember': {
      const { sheet, today } = command.data;
      const refused = checkSheet(sheet, state, today);
      return refused ?? [{ type: 'ClusterMemberScored', data: { id, sheet } }];
    }
    case 'ConcludeCluster': {
      const { conclusion, facts } = command.data;
      const refused = checkConclusion(conclusion, state, facts);
      return refused ?? [{ type: 'ClusterConcluded', data: { id, conclusion } }];
    }
  }
}
