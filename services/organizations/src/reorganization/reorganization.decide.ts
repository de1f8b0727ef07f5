import { type Decision, reject } from '@thidua/domain-kit';
import type {
  AddReorganizationParts,
  DraftReorganization,
  EnactReorganization,
  ReorganizationCommand,
} from './reorganization.commands.ts';
import type { ReorganizationEvent } from './reorganization.events.ts';
import type { ReorganizationState } from './reorganization.state.ts';
import { checkPaper } from './rules/check-paper.ts';
import { isSamePaper, isSamePart } from './rules/same-content.ts';

/** A batch is judged as a whole and enacted in one transaction; more parts than this fit into none. */
const mostParts = 5000;

/** The rules of the aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideReorganization(
  command: ReorganizationCommand,
  state: ReorganizationState | undefined,
): Decision<ReorganizationEvent> {
  switch (command.type) {
    case 'DraftReorganization':
      return draftReorganization(command, state);
    case 'AddReorganizationParts':
      return addReorganizationParts(command, state);
    case 'EnactReorganization':
      return enactReorganization(command, state);
  }
}

function draftReorganization(
  { data }: DraftReorganization,
  state: ReorganizationState | undefined,
): Decision<ReorganizationEvent> {
  const { id, paper } = data;
  if (state)
    return isSamePaper(state, paper)
      ? []
      : reject('REORGANIZATION_DIFFERS', { path: ['id'], params: { id } });
  return checkPaper(paper)[0] ?? [{ type: 'ReorganizationDrafted', data }];
}

function addReorganizationParts(
  { data }: AddReorganizationParts,
  state: ReorganizationState | undefined,
): Decision<ReorganizationEvent> {
  const { id } = data;
  const at = { path: ['reorganizationId'], params: { id } };
  if (!state) return reject('REORGANIZATION_UNKNOWN', at);
  // The same parts again change nothing, also of one that is enacted: a load may be repeated whole.
  const parts = data.parts.filter((part) => !state.parts.some((known) => isSamePart(known, part)));
  if (parts.length === 0) return [];
  if (state.status !== 'DRAFT') return reject('REORGANIZATION_ENACTED', at);
  if (state.parts.length + parts.length > mostParts)
    return reject('TOO_MANY_PARTS', { path: ['parts'], params: { max: String(mostParts) } });
  return [{ type: 'ReorganizationPartsAdded', data: { id, parts } }];
}

function enactReorganization(
  { data }: EnactReorganization,
  state: ReorganizationState | undefined,
): Decision<ReorganizationEvent> {
  const { id, judged, faults } = data;
  if (!state) return reject('REORGANIZATION_UNKNOWN', { path: ['reorganizationId'], params: { id } });
  if (state.status === 'ENACTED') return [];
  if (state.parts.length !== judged) return reject('CHANGED_MEANWHILE');
  return faults[0] ?? [{ type: 'ReorganizationEnacted', data: { id } }];
}
