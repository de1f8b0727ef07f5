import { describe, expect, it } from '@jest/globals';
import { isRejection } from '@thidua/domain-kit';
import { specify } from '@thidua/test-kit';
import { codeKey, type TranscribeOrganizations } from './organization.commands.ts';
import { decideOrganization, transcriptionFaults } from './organization.decide.ts';
import type {
  OrganizationDissolved,
  OrganizationEstablished,
  OrganizationTranscribed,
} from './organization.events.ts';
import { evolveOrganization } from './organization.evolve.ts';
import { agency, commune, country, facts, province, version } from './organization.samples.ts';
import type { EnteredVersion } from './organization.state.ts';

const organization = specify({ decide: decideOrganization, evolve: evolveOrganization });

const transcribe = (
  id: string,
  versions: readonly [EnteredVersion, ...EnteredVersion[]],
  known = facts({ [id]: versions }),
): TranscribeOrganizations => ({
  type: 'TranscribeOrganizations',
  data: { id, versions, aliases: [], path: ['organizations', '0'], facts: known },
});
const xa = (change: Partial<EnteredVersion> = {}) => version({ kind: 'xa', parent: province, ...change });
const office = (change: Partial<EnteredVersion> = {}) =>
  version({ kind: 'so-noi-vu', parent: province, ...change });

const entered: OrganizationTranscribed = {
  type: 'OrganizationTranscribed',
  data: { id: commune, versions: [{ ...xa(), level: 'COMMUNE' }], aliases: [] },
};
const established: OrganizationEstablished = {
  type: 'OrganizationEstablished',
  data: {
    id: agency,
    version: { ...office({ validFrom: '2025-07-01', basis: 'QĐ 1' }), level: null },
    legalBasis: 'QĐ 1',
  },
};
const dissolved: OrganizationDissolved = {
  type: 'OrganizationDissolved',
  data: { id: agency, validTo: '2026-01-01', legalBasis: 'QĐ 2' },
};

describe('a transcription', () => {
  it('is written, with the level that the kind gives', () => {
    expect(organization.given().when(transcribe(commune, [xa({ name: 'Phường nào đó' })]))).toEqual([
      {
        ...entered,
        data: {
          id: commune,
          versions: [{ ...xa({ name: 'Phường nào đó' }), level: 'COMMUNE' }],
          aliases: [],
        },
      },
    ]);
  });

  it('changes nothing the second time, whatever the order of its codes', () => {
    const codes = [
      { scheme: 'GSO', value: '00001' },
      { scheme: 'X', value: '1' },
    ];
    const once = organization.given().when(transcribe(commune, [xa({ codes })]));
    if (isRejection(once)) throw new Error(once.code);
    const again = transcribe(commune, [xa({ codes: codes.toReversed() })]);
    expect(organization.given(...once).when(again)).toEqual([]);
  });

  it('changes nothing when the body was dissolved since', () => {
    const known = {
      ...entered,
      data: { id: agency, versions: [{ ...office(), level: null }], aliases: [] },
    } as OrganizationTranscribed;
    expect(organization.given(known, dissolved).when(transcribe(agency, [office()]))).toEqual([]);
  });

  it.each([
    ['name', xa({ name: 'Khác' })],
    ['end', xa({ validTo: '2025-07-01' })],
    ['code', xa({ codes: [{ scheme: 'GSO', value: '1' }] })],
  ])('with another %s is refused', (_what, other) => {
    expect(organization.given(entered).when(transcribe(commune, [other]))).toMatchObject({
      code: 'ORGANIZATION_DIFFERS',
      params: { ids: commune },
    });
  });

  const from = (validFrom: string | null, validTo: string | null, change: Partial<EnteredVersion> = {}) =>
    xa({ validFrom, validTo, ...change });
  it.each<[string, string, [EnteredVersion, ...EnteredVersion[]]]>([
    ['VERSION_ENDS_BEFORE_START', 'versions.0.validTo', [from('2025-07-01', '2025-06-30')]],
    ['VERSIONS_LEAVE_GAP', 'versions.1.validFrom', [from(null, '2025-06-30'), from('2025-07-01', null)]],
    ['VERSIONS_OVERLAP', 'versions.1.validFrom', [from(null, '2025-07-02'), from('2025-07-01', null)]],
    ['VERSIONS_OVERLAP', 'versions.1.validFrom', [from(null, null), from(null, null)]],
    ['VERSIONS_OVERLAP', 'versions.1.validFrom', [from('2025-07-01', null), from(null, '2025-07-01')]],
    ['KIND_UNKNOWN', 'versions.0.kind', [xa({ kind: 'vuong-quoc' })]],
    ['KIND_OF_BODY', 'versions.0.kind', [xa({ kind: 'so-noi-vu' })]],
    ['KIND_NOT_IN_FORCE', 'versions.0.kind', [xa({ kind: 'thi-tran', validFrom: '2025-07-01' })]],
    ['PARENT_NEEDED', 'versions.0.parentId', [xa({ parent: null })]],
    ['PARENT_UNKNOWN', 'versions.0.parentId', [xa({ parent: 'organization.zzzzzzzz' })]],
    ['PARENT_NOT_ABOVE', 'versions.0.parentId', [xa({ kind: 'tinh' })]],
    [
      'CODE_REPEATED',
      'versions.0.codes.1',
      [
        xa({
          codes: [
            { scheme: 'X', value: '1' },
            { scheme: 'X', value: '2' },
          ],
        }),
      ],
    ],
  ])('is refused: %s at %s', (code, place, versions) => {
    expect(transcriptionFaults(transcribe(commune, versions))).toEqual([
      expect.objectContaining({ code, path: ['organizations', '0', ...place.split('.')] }),
    ]);
  });

  it('wants a parent that is in force as long', () => {
    const codeOf = (parent: EnteredVersion, child: EnteredVersion) =>
      transcriptionFaults(transcribe(commune, [child], facts({ [province]: [parent] }))).map(
        ({ code }) => code,
      );
    const ended = version({ validFrom: '2020-01-01', validTo: '2025-07-01' });
    expect(codeOf(ended, from('2020-01-01', '2025-07-01'))).toEqual([]);
    for (const child of [
      from(null, '2025-07-01'),
      from('2020-01-01', null),
      from('2019-12-31', '2025-07-01'),
    ])
      expect(codeOf(ended, child)).toEqual(['PARENT_NOT_IN_FORCE']);
  });

  it('keeps units and bodies apart by their ids', () => {
    const codesOf = (id: string, only: EnteredVersion) =>
      transcriptionFaults(transcribe(id, [only])).map(({ code }) => code);
    expect(codesOf(agency, office())).toEqual([]);
    expect(codesOf(agency, xa())).toContain('KIND_OF_UNIT');
    expect(codesOf(agency.replace('bbbbbbbb', 'dddddddd'), office())).toEqual(['ID_OF_OTHER_UNIT']);
  });

  it('puts nothing below itself, on any day', () => {
    const other = agency.replace(/1$/, '2');
    const below = (parent: string, validFrom: string | null, validTo: string | null) =>
      office({ parent, validFrom, validTo });
    const circle: [EnteredVersion, EnteredVersion] = [
      below(province, null, '2020-01-01'),
      below(other, '2020-01-01', null),
    ];
    const check = (others: readonly EnteredVersion[]) =>
      transcriptionFaults(transcribe(agency, circle, facts({ [agency]: circle, [other]: others }))).map(
        ({ code }) => code,
      );
    expect(check([below(agency, null, null)])).toEqual(['ABOVE_ITSELF']);
    expect(check([below(agency, null, '2020-01-01'), below(province, '2020-01-01', null)])).toEqual([]);
  });

  it('takes no code that another one holds on a common day', () => {
    const code = { scheme: 'GSO', value: '01' };
    const holding = { id: 'organization.dddddddd', validFrom: null, validTo: '2025-07-01' };
    const known = facts({}, new Map([[codeKey('GSO', '01'), [holding]]]));
    const take = (validFrom: string | null) =>
      organization.given().when(transcribe(commune, [xa({ validFrom, codes: [code] })], known));
    expect(take('2025-06-30')).toMatchObject({ code: 'CODE_HELD', params: { holder: holding.id } });
    expect(take('2025-07-01')).toHaveLength(1);
  });
});

describe('a body below a unit', () => {
  const establish = (change: object = {}) => ({
    type: 'EstablishOrganization' as const,
    data: {
      ...{ id: agency, name: 'Tỉnh Một', kind: 'so-noi-vu', parent: province },
      validFrom: '2025-07-01',
      legalBasis: 'QĐ 1',
      facts: facts(),
      ...change,
    },
  });
  const dissolve = (change: object = {}) => ({
    type: 'DissolveOrganization' as const,
    data: {
      id: agency,
      lastDay: '2025-12-31',
      legalBasis: 'QĐ 2',
      survivor: null,
      facts: facts(),
      ...change,
    },
  });

  it('is established', () => {
    expect(organization.given().when(establish())).toEqual([established]);
  });

  it.each([
    ['KIND_UNKNOWN', { kind: 'vuong-quoc' }],
    ['UNIT_BY_REORGANISATION', { kind: 'xa' }],
    ['KIND_NOT_IN_FORCE', { kind: 'phong-noi-vu' }],
    ['PARENT_UNKNOWN', { parent: 'organization.zzzzzzzz' }],
    ['PARENT_NOT_IN_FORCE', { facts: facts({ [province]: [version({ validTo: '2026-01-01' })] }) }],
  ])('is not established: %s', (code, change) => {
    expect(organization.given().when(establish(change))).toMatchObject({ code });
  });

  it('is dissolved, once', () => {
    expect(organization.given(established).when(dissolve())).toEqual([dissolved]);
    expect(organization.given(established, dissolved).when(dissolve())).toEqual([]);
    const later = dissolve({ lastDay: '2026-01-31' });
    expect(organization.given(established, dissolved).when(later)).toMatchObject({
      code: 'ORGANIZATION_ENDED',
    });
  });

  it.each([
    ['ENDS_BEFORE_START', { lastDay: '2025-06-30' }],
    ['BODIES_STILL_BELOW', { survivor: 'organization.bbbbbbbb.x' }],
  ])('is not dissolved: %s', (code, change) => {
    expect(organization.given(established).when(dissolve(change))).toMatchObject({ code });
  });

  it('is no unit, and is known', () => {
    expect(organization.given(entered).when(dissolve({ id: commune }))).toMatchObject({
      code: 'UNIT_BY_REORGANISATION',
    });
    expect(organization.given().when(dissolve())).toMatchObject({ code: 'UNKNOWN_ID' });
  });
});

it('the country alone has nothing above it', () => {
  const top = version({ kind: 'quoc-gia', parent: null });
  expect(transcriptionFaults(transcribe(country, [top]))).toEqual([]);
});
