import { type Decision, reject, type Rejection } from '@thidua/domain-kit';
import type {
  AddReorganizationParts,
  DraftReorganization,
  EnactReorganization,
  ReorganizationCommand,
  WithdrawReorganization,
} from './reorganization.commands.ts';
import { areSameParts, changedParts, partsAfter } from './parts-after.ts';
import type { ReorganizationEvent } from './reorganization.events.ts';
import type { ReorganizationState } from './reorganization.state.ts';
import { checkPaper } from './rules/check-paper.ts';
import { isSamePaper } from './rules/same-content.ts';

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
    case 'WithdrawReorganization':
      return withdrawReorganization(command, state);
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
  if (!state) return unknown(id);
  // The same parts again change nothing, also of one that is enacted: a load may be repeated whole.
  const parts = changedParts(state.parts, data.parts);
  if (parts.length === 0) return [];
  if (state.status !== 'DRAFT') return noDraft(state);
  if (partsAfter(state.parts, parts).length > mostParts)
    return reject('TOO_MANY_PARTS', { path: ['parts'], params: { max: String(mostParts) } });
  return [{ type: 'ReorganizationPartsAdded', data: { id, parts } }];
}

function enactReorganization(
  { data }: EnactReorganization,
  state: ReorganizationState | undefined,
): Decision<ReorganizationEvent> {
  const { id, judged, faults } = data;
  if (!state) return unknown(id);
  if (state.status === 'ENACTED') return [];
  if (state.status === 'WITHDRAWN') return noDraft(state);
  if (judged === null || !areSameParts(state.parts, judged)) return reject('CHANGED_MEANWHILE');
  return faults[0] ?? [{ type: 'ReorganizationEnacted', data: { id } }];
}

function withdrawReorganization(
  { data: { id } }: WithdrawReorganization,
  state: ReorganizationState | undefined,
): Decision<ReorganizationEvent> {
  if (!state) return unknown(id);
  if (state.status === 'WITHDRAWN') return [];
  return state.status === 'DRAFT' ? [{ type: 'ReorganizationWithdrawn', data: { id } }] : noDraft(state);
}

const unknown = (id: string): Rejection =>
  reject('REORGANIZATION_UNKNOWN', { path: ['reorganizationId'], params: { id } });

/** What only a draft allows was asked of one that is none any more. */
export const noDraft = ({ id, status }: Pick<ReorganizationState, 'id' | 'status'>): Rejection =>
  reject(status === 'ENACTED' ? 'REORGANIZATION_ENACTED' : 'REORGANIZATION_WITHDRAWN', {
    ...{ path: ['reorganizationId'], params: { id } },
  });
