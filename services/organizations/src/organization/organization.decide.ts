import { type Decision, lifeOf, reject, type Rejection, validOn } from '@thidua/domain-kit';
import { dayAfter } from './periods.ts';
import type {
  DissolveOrganization,
  EstablishOrganization,
  KindFact,
  OrganizationCommand,
  ReorganizeOrganization,
  TranscribeOrganizations,
} from './organization.commands.ts';
import type { OrganizationEvent } from './organization.events.ts';
import type { EnteredVersion, OrganizationState, OrganizationVersion } from './organization.state.ts';
import { checkCircle } from './rules/check-circle.ts';
import { checkCodes } from './rules/check-codes.ts';
import { checkBirthUnit, checkKinds, isUnit } from './rules/check-kinds.ts';
import { checkParent, checkParents } from './rules/check-parents.ts';
import { checkVersions } from './rules/check-versions.ts';
import { isSameContent } from './rules/same-content.ts';

/** The rules of the organization aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideOrganization(
  command: OrganizationCommand,
  state: OrganizationState | undefined,
): Decision<OrganizationEvent> {
  switch (command.type) {
    case 'TranscribeOrganizations':
      return transcribeOrganization(command, state);
    case 'EstablishOrganization':
      return establishOrganization(command, state);
    case 'DissolveOrganization':
      return dissolveOrganization(command, state);
    case 'ReorganizeOrganization':
      return reorganizeOrganization(command, state);
  }
}

/** Everything that is wrong with one organization's part of a transcription. */
export function transcriptionFaults({ data }: TranscribeOrganizations): Rejection[] {
  const { id, versions, facts, path } = data;
  return [
    ...checkVersions(versions, path),
    ...checkKinds(id, versions, facts, path),
    ...checkBirthUnit(id, versions, path),
    ...checkParents(versions, facts, path),
    ...checkCircle(id, versions, facts, path),
    ...checkCodes(id, versions, facts, path),
  ];
}

function transcribeOrganization(
  command: TranscribeOrganizations,
  state: OrganizationState | undefined,
): Decision<OrganizationEvent> {
  const { id, versions, aliases, facts, path } = command.data;
  if (state && isSameContent(state, versions)) return [];
  if (state) return reject('ORGANIZATION_DIFFERS', { path, params: { ids: id } });
  const [fault] = transcriptionFaults(command);
  if (fault) return fault;
  const [first, ...rest] = versions;
  const level = (version: EnteredVersion) => withLevel(version, facts.kinds);
  const data = { id, versions: [level(first), ...rest.map(level)] as const, aliases };
  return [{ type: 'OrganizationTranscribed', data }];
}

function establishOrganization(
  { data }: EstablishOrganization,
  state: OrganizationState | undefined,
): Decision<OrganizationEvent> {
  const { id, name, kind, parent, validFrom, legalBasis, facts } = data;
  if (state) return reject('ORGANIZATION_EXISTS', { params: { id } });
  const known = facts.kinds.get(kind);
  if (!known) return reject('KIND_UNKNOWN', { path: ['kind'], params: { kind } });
  if (isUnit(known)) return reject('UNIT_BY_REORGANISATION', { path: ['kind'] });
  if (!validOn(known, validFrom))
    return reject('KIND_NOT_IN_FORCE', { path: ['kind'], params: { kind, day: validFrom } });
  const version = { validFrom, validTo: null, name, kind, parent, codes: [], basis: legalBasis };
  return (
    checkParent(version, facts, ['parentId']) ?? [
      { type: 'OrganizationEstablished', data: { id, version: withLevel(version, facts.kinds), legalBasis } },
    ]
  );
}

function dissolveOrganization(
  { data }: DissolveOrganization,
  state: OrganizationState | undefined,
): Decision<OrganizationEvent> {
  const { id, lastDay, legalBasis, survivor, facts } = data;
  if (!state) return reject('UNKNOWN_ID', { path: ['organizationId'], params: { id } });
  const last = state.versions.at(-1) ?? state.versions[0];
  const kind = facts.kinds.get(last.kind);
  if (kind && isUnit(kind)) return reject('UNIT_BY_REORGANISATION', { path: ['organizationId'] });
  const validTo = dayAfter(lastDay);
  const { validTo: ended } = lifeOf(state.versions);
  if (ended === validTo) return [];
  if (ended !== null) return reject('ORGANIZATION_ENDED', { path: ['lastDay'], params: { id, ended } });
  if (last.validFrom !== null && lastDay < last.validFrom)
    return reject('ENDS_BEFORE_START', { path: ['lastDay'], params: { lastDay, validFrom: last.validFrom } });
  if (survivor !== null)
    return reject('BODIES_STILL_BELOW', { path: ['lastDay'], params: { id: survivor, lastDay } });
  return [{ type: 'OrganizationDissolved', data: { id, validTo, legalBasis } }];
}

/** Whoever judged the whole must judge it anew if a rival has changed this organization since. */
function reorganizeOrganization(
  { data }: ReorganizeOrganization,
  state: OrganizationState | undefined,
): Decision<OrganizationEvent> {
  const { id, before, after, reorganization, legalBasis } = data;
  if (JSON.stringify(state ?? null) !== JSON.stringify(before))
    return reject('CHANGED_MEANWHILE', { params: { id } });
  return [{ type: 'OrganizationReorganized', data: { after, reorganization, legalBasis } }];
}

function withLevel(version: EnteredVersion, kinds: ReadonlyMap<string, KindFact>): OrganizationVersion {
  return { ...version, level: kinds.get(version.kind)?.level ?? null };
}
