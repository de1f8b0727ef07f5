import { reject, type Rejection } from '@thidua/domain-kit';
import type { TranscribeOrganizations } from './organization.commands.ts';
import { transcriptionFaults } from './organization.decide.ts';
import type { OrganizationState } from './organization.state.ts';
import { isSameContent } from './rules/same-content.ts';

/**
 * Everything that stands against a transcription, where the decider tells the first thing only: a long table is
 * to be put right in one go. Null if nothing does.
 */
export function transcriptionRejections(
  commands: readonly TranscribeOrganizations[],
  known: readonly OrganizationState[],
): readonly [Rejection, ...Rejection[]] | null {
  const states = new Map(known.map((state) => [state.id, state]));
  const differing = commands.filter(({ data: { id, versions } }) => {
    const state = states.get(id);
    return state && !isSameContent(state, versions);
  });
  const [first, ...rest] = [
    ...(differing.length > 0 ? [differs(differing)] : []),
    ...commands.filter(({ data }) => !states.has(data.id)).flatMap(transcriptionFaults),
  ];
  return first ? [first, ...rest] : null;
}

const differs = (commands: readonly TranscribeOrganizations[]): Rejection =>
  reject('ORGANIZATION_DIFFERS', {
    path: commands[0]?.data.path ?? [],
    params: { ids: commands.map(({ data }) => data.id).join(', ') },
  });
