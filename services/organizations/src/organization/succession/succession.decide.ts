import { dayBefore, type Decision, lifeOf, reject, type Rejection, versionOn } from '@thidua/domain-kit';
import type { OrganizationReorganized } from '../organization.events.ts';
import type { LineageEdge, OrganizationState } from '../organization.state.ts';
import { isUnit } from '../rules/check-kinds.ts';
import type { RecordSuccession, Succession, SuccessionFacts } from './succession.commands.ts';
import { afterLeaving, afterTakingOver } from './succession.edges.ts';

/** The rules of a succession of bodies, for each of its two ends: (command, state) → events, or what is against it. */
export function decideSuccession(
  { data }: RecordSuccession,
  state: OrganizationState | undefined,
): Decision<OrganizationReorganized> {
  const { end, succession, facts } = data;
  const { from, to, legalBasis } = succession;
  const isPredecessor = end === 'PREDECESSOR';
  if (!state)
    return reject('UNKNOWN_ID', {
      path: [isPredecessor ? 'fromId' : 'toId'],
      params: { id: isPredecessor ? from : to },
    });
  const fault = isPredecessor ? faultOf(state, succession, facts) : null;
  if (fault) return fault;
  const after = (isPredecessor ? afterLeaving : afterTakingOver)(state, succession);
  // The same succession recorded again leaves both ends as they are.
  return JSON.stringify(after) === JSON.stringify(state)
    ? []
    : [{ type: 'OrganizationReorganized', data: { after, reorganization: null, legalBasis } }];
}

function faultOf(state: OrganizationState, succession: Succession, facts: SuccessionFacts): Rejection | null {
  const { from, to } = succession;
  const { successor, kinds } = facts;
  if (!successor) return reject('UNKNOWN_ID', { path: ['toId'], params: { id: to } });
  if (from === to) return reject('SUCCEEDS_ITSELF', { path: ['toId'] });
  const isOfUnit = ({ versions }: OrganizationState): boolean =>
    versions.some(({ kind }) => {
      const known = kinds.get(kind);
      return known !== undefined && isUnit(known);
    });
  if (isOfUnit(state)) return reject('UNIT_BY_REORGANISATION', { path: ['fromId'] });
  if (isOfUnit(successor)) return reject('UNIT_BY_REORGANISATION', { path: ['toId'] });
  return (
    checkInForce(state, successor, succession) ??
    checkShares(state, succession) ??
    checkEnd(state, succession, facts) ??
    (facts.beyond.has(from) ? reject('LINEAGE_CYCLE', { path: ['toId'], params: { id: from } }) : null)
  );
}

function checkInForce(
  predecessor: OrganizationState,
  successor: OrganizationState,
  { effectiveOn }: Succession,
): Rejection | null {
  const before = dayBefore(effectiveOn);
  const notOn = ({ id, versions }: OrganizationState, day: string, field: string): Rejection | null => {
    if (versionOn(versions, day)) return null;
    const { validFrom, validTo } = lifeOf(versions);
    return reject('BODY_NOT_IN_FORCE', {
      ...{ path: [field], params: { id, day, from: validFrom ?? '…', to: validTo ?? '…' } },
    });
  };
  return notOn(predecessor, before, 'fromId') ?? notOn(successor, effectiveOn, 'toId');
}

/** What went over wholly went to one; a succession that was recorded does not change by being recorded again. */
function checkShares(
  { id, successors }: OrganizationState,
  { to, share, subAreas, effectiveOn, legalBasis }: Succession,
): Rejection | null {
  const ofDay = successors.filter((edge) => edge.effectiveOn === effectiveOn && edge.organization !== id);
  const recorded = ofDay.find(({ organization }) => organization === to);
  const isSame = (edge: LineageEdge): boolean =>
    edge.share === share && edge.subAreas === subAreas && edge.legalBasis === legalBasis;
  if (recorded && !isSame(recorded))
    return reject('SUCCESSION_DIFFERS', { path: ['toId'], params: { id: to } });
  const beside = ofDay.find(
    (edge) => edge.organization !== to && (share === 'FULL' || edge.share === 'FULL'),
  );
  return beside
    ? reject('SHARES_CONTRADICT', { path: ['share'], params: { id: beside.organization, day: effectiveOn } })
    : null;
}

/** A body that is wholly taken over does not go on, and one that ends leaves nothing below it. */
function checkEnd(
  { id, versions }: OrganizationState,
  { share, effectiveOn, ends }: Succession,
  { survivor }: SuccessionFacts,
): Rejection | null {
  const { validTo: ended } = lifeOf(versions);
  const last = versions.at(-1) ?? versions[0];
  if (!ends)
    return share === 'FULL' && versionOn(versions, effectiveOn)
      ? reject('ALIVE_ON_BOTH_SIDES', { path: ['share'], params: { id, day: effectiveOn } })
      : null;
  if (ended === effectiveOn) return null;
  if (ended !== null) return reject('BODY_ENDED', { path: ['ends'], params: { id, ended } });
  if (last.validFrom !== null && effectiveOn <= last.validFrom)
    return reject('LATER_VERSION', { path: ['effectiveOn'], params: { id, validFrom: last.validFrom } });
  return survivor === null
    ? null
    : reject('BODIES_STILL_BELOW', { path: ['ends'], params: { id: survivor, day: effectiveOn } });
}
