import { reject, type Rejection } from '@thidua/domain-kit';
import type { TranscribeOrganizations } from './organization.commands.ts';
import { transcriptionFaults } from './organization.decide.ts';
import type { OrganizationState } from './organization.state.ts';
import { isSameContent } from './rules/same-content.ts';

/**
 * Everything that stands against a transcription, so that a long table is put right in one go; null if nothing
 * does. The decider judges each part again on the state that it is written upon.
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
    ...repeated(commands),
    ...(differing.length > 0 ? [differs(differing)] : []),
    ...commands.filter(({ data }) => !states.has(data.id)).flatMap(transcriptionFaults),
  ];
  return first ? [first, ...rest] : null;
}

const repeated = (commands: readonly TranscribeOrganizations[]): Rejection[] => {
  const places = new Map(
    commands.map(({ data }, index) => [data.id, index]).toReversed() as [string, number][],
  );
  return commands.flatMap(({ data: { id, path } }, index) =>
    places.get(id) === index ? [] : [reject('ENTERED_TWICE', { path: [...path, 'id'], params: { id } })],
  );
};

const differs = (commands: readonly TranscribeOrganizations[]): Rejection =>
  reject('ORGANIZATION_DIFFERS', {
    path: commands[0]?.data.path ?? [],
    params: { ids: commands.map(({ data }) => data.id).join(', ') },
  });
