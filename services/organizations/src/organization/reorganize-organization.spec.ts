import { expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import type { ReorganizeOrganization } from './organization.commands.ts';
import { decideOrganization } from './organization.decide.ts';
import type { OrganizationDissolved, OrganizationTranscribed } from './organization.events.ts';
import { evolveOrganization } from './organization.evolve.ts';
import { commune, version } from './organization.samples.ts';
import type { OrganizationState } from './organization.state.ts';

const organization = specify({ decide: decideOrganization, evolve: evolveOrganization });
const data = { id: commune, versions: [{ ...version(), level: 'COMMUNE' }], aliases: [] } as const;
const entered: OrganizationTranscribed = { type: 'OrganizationTranscribed', data };
const dissolved: OrganizationDissolved = {
  type: 'OrganizationDissolved',
  data: { id: commune, validTo: '2025-07-01', legalBasis: 'QĐ 1' },
};
const before = evolveOrganization(undefined, entered);
const after: OrganizationState = { ...before, end: { basis: '72/2025/QH15', isBound: false } };
const reorganize = (judgedOn: OrganizationState | null): ReorganizeOrganization => ({
  type: 'ReorganizeOrganization',
  data: { id: commune, before: judgedOn, after, reorganization: null, legalBasis: '72/2025/QH15' },
});

it('a reorganisation makes of an organization what was judged, whole', () => {
  const decided = organization.given(entered).when(reorganize(before));
  const event = { after, reorganization: null, legalBasis: '72/2025/QH15' };
  expect(decided).toEqual([{ type: 'OrganizationReorganized', data: event }]);
  expect(evolveOrganization(before, { type: 'OrganizationReorganized', data: event })).toEqual(after);
  expect(organization.given().when(reorganize(null))).toHaveLength(1);
});

it('a reorganisation is judged anew if the organization is not what it was', () => {
  const changed = { code: 'CHANGED_MEANWHILE' };
  expect(organization.given(entered, dissolved).when(reorganize(before))).toMatchObject(changed);
  expect(organization.given(entered).when(reorganize(null))).toMatchObject(changed);
  expect(organization.given().when(reorganize(before))).toMatchObject(changed);
});
