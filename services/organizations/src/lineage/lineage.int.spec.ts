import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { country, type Fixture, startFixture } from '../organizations.fixture.ts';

const idOf = (key: string) => `organization.${key.padEnd(8, 'a')}`;

/** Key, kind, name, code and parent of what there was before the acts. */
const before: readonly (readonly [string, string, string, string, string])[] = [
  ['qn', 'tinh', 'Tỉnh Quảng Ninh', '22', ''],
  ['ub', 'thanh-pho-thuoc-tinh', 'Thành phố Uông Bí', '196', 'qn'],
  ['dt', 'thi-xa', 'Thị xã Đông Triều', '205', 'qn'],
  ['hh', 'huyen', 'Huyện Hải Hà', '201', 'qn'],
  ['blv', 'huyen', 'Huyện Bạch Long Vĩ', '318', 'qn'],
  ['ts', 'phuong', 'Phường Thanh Sơn', '06811', 'ub'],
  ['tv', 'phuong', 'Phường Trưng Vương', '06820', 'ub'],
  ['dc', 'xa', 'Xã Điền Công', '07141', 'ub'],
  ['dtp', 'phuong', 'Phường Đông Triều', '07072', 'dt'],
  ['duc', 'phuong', 'Phường Đức Chính', '07093', 'dt'],
  ['cc', 'xa', 'Xã Cái Chiên', '06967', 'hh'],
];

const from = (key: string, share: 'FULL' | 'PARTIAL' = 'FULL', more: object = {}) => ({
  ...{ unitId: idOf(key), share, ...more },
});
const part = (act: string, key: string, more: object = {}) => ({ act, unitId: idOf(key), ...more });
const ward = (key: string, name: string, code: string, sources: object[], act = 'FORM') =>
  part(act, key, { name, kind: 'phuong', code, parentId: idOf('qn'), from: sources });

const acts = [
  { operatesBefore: '2023-05-01', parts: [part('MERGE', 'tv', { from: [from('dc')] })] },
  {
    ...{ number: '1199/NQ-UBTVQH15', operatesFrom: '2024-11-01' },
    parts: [part('MERGE', 'duc', { from: [from('dtp')] })],
  },
  {
    ...{ number: '1679/NQ-UBTVQH15', operatesFrom: '2025-07-01' },
    parts: [
      ward('ubp', 'Phường Uông Bí', '06811', [
        from('tv', 'PARTIAL', { subAreas: '3 khu của Điền Công cũ', isConfirmed: false }),
        from('ts'),
      ]),
      ward('vd', 'Phường Vàng Danh', '06820', [from('tv', 'PARTIAL', { isRemainder: true })], 'SPLIT'),
      ward('as', 'Phường An Sinh', '07090', [from('duc', 'PARTIAL')], 'SPLIT'),
      ward('dtm', 'Phường Đông Triều', '07093', [from('duc', 'PARTIAL')], 'SPLIT'),
      part('CONTINUE', 'cc', { parentId: idOf('qn') }),
      part('ESTABLISH', 'dk', {
        ...{ name: 'Đặc khu Bạch Long Vĩ', kind: 'dac-khu', code: '11948', parentId: idOf('qn') },
        from: [from('blv')],
      }),
      ...['ub', 'dt', 'hh'].map((key) => part('DISSOLVE', key, { legalBasis: '72/2025/QH15' })),
    ],
  },
];

describe('the lineage of what the service holds', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await startFixture('2026-11-21');
    const { archivist, administrator } = fixture;
    const organizations = before.map(([key, kind, name, value, parent]) => ({
      id: idOf(key),
      versions: [
        { name, kind, parentId: parent ? idOf(parent) : country, codes: [{ scheme: 'GSO', value }] },
      ],
    }));
    await done('transcribeOrganizations', archivist, { organizations });
    // A body that is below a district, and handed over on the day of its end, took no territory.
    const [fromId, toId] = await Promise.all([body('ub', '2020-01-01'), body('qn', '2025-07-01')]);
    const handedOver = { fromId, toId, share: 'FULL', effectiveOn: '2025-07-01', ends: true };
    await done('recordSuccession', administrator, { ...handedOver, legalBasis: 'Quyết định 1' });
    for (const { parts, ...dates } of acts) {
      const paper = { authorityId: country, title: 'Sắp xếp', ...dates };
      const { reorganization } = await done('draftReorganization', archivist, paper);
      const reorganizationId = reorganization.id;
      await done('addReorganizationParts', archivist, { reorganizationId, parts });
      await done('enactReorganization', archivist, { reorganizationId });
    }
  }, 120_000);
  afterAll(() => fixture.stop(), 30_000);

  const organization = async (key: string, asOf: string | null, fields: string) => {
    const query = `query ($id: ID!, $asOf: Date) { organization(id: $id, asOf: $asOf) { ${fields} } }`;
    return (await fixture.ask(query, { id: idOf(key), asOf })).organization;
  };
  const done: Fixture['run'] = async (act, person, input) => {
    const answer = await fixture.run(act, person, input);
    if (!answer.__typename.endsWith('Success')) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const body = async (key: string, validFrom: string): Promise<string> => {
    const { organization: made } = await done('establishOrganization', fixture.administrator, {
      ...{ name: 'Phòng Nội vụ', kind: 'so-noi-vu', parentId: idOf(key), validFrom },
      legalBasis: 'Quyết định 1',
    });
    return made.id;
  };
  const unit = 'organization { id asOf name }';
  const ends = async (key: string, asOf: string | null, to: string) => {
    const { lineage } = await organization(key, asOf, `lineage(to: "${to}") { certainty ${unit} }`);
    return lineage.map(
      (end: { certainty: string; organization: { name: string; asOf: string } }) =>
        `${end.certainty} ${end.organization.name} ${end.organization.asOf}`,
    );
  };

  it('shows predecessors by code, as of the day before, with what the act says', async () => {
    const edge = 'share effectiveOn effectiveBefore legalBasis subAreas isRemainder isConfirmed';
    const { predecessors } = await organization('ubp', null, `predecessors { ${edge} ${unit} }`);
    const act = { effectiveOn: '2025-07-01', effectiveBefore: null, legalBasis: '1679/NQ-UBTVQH15' };
    expect(predecessors).toEqual([
      {
        ...{ ...act, share: 'FULL', subAreas: null, isRemainder: false, isConfirmed: true },
        organization: { id: idOf('ts'), asOf: '2025-06-30', name: 'Phường Thanh Sơn' },
      },
      {
        ...{ ...act, share: 'PARTIAL', subAreas: '3 khu của Điền Công cũ' },
        ...{ isRemainder: false, isConfirmed: false },
        organization: { id: idOf('tv'), asOf: '2025-06-30', name: 'Phường Trưng Vương' },
      },
    ]);
  });

  it('goes on back from there, to a day that nobody knows', async () => {
    const { predecessors } = await organization(
      'ubp',
      null,
      `predecessors { organization { predecessors { effectiveOn effectiveBefore ${unit} } } }`,
    );
    expect(predecessors[1].organization.predecessors).toEqual([
      expect.objectContaining({
        organization: { id: idOf('tv'), asOf: '2023-04-30', name: 'Phường Trưng Vương' },
      }),
      {
        ...{ effectiveOn: null, effectiveBefore: '2023-05-01' },
        organization: { id: idOf('dc'), asOf: '2023-04-30', name: 'Xã Điền Công' },
      },
    ]);
    expect(await ends('ubp', null, '2024-06-01')).toEqual([
      'CERTAIN Phường Thanh Sơn 2024-06-01',
      'POSSIBLE Phường Trưng Vương 2024-06-01',
    ]);
    expect(await ends('ubp', null, '2020-06-01')).toContain('POSSIBLE Xã Điền Công 2020-06-01');
  });

  it('shows successors as of their first day, and what goes on among them', async () => {
    const { successors } = await organization('cc', '2025-06-30', `successors { share ${unit} }`);
    expect(successors).toEqual([
      { share: 'FULL', organization: { id: idOf('cc'), asOf: '2025-07-01', name: 'Xã Cái Chiên' } },
    ]);
    const { successors: none } = await organization('cc', null, 'successors { share }');
    expect(none).toEqual([]);
  });

  it('is followed over several acts, and is no more than possible after a part', async () => {
    expect(await ends('dtp', '2024-03-01', '2025-01-01')).toEqual(['CERTAIN Phường Đức Chính 2025-01-01']);
    expect(await ends('dtp', '2024-03-01', '2026-11-21')).toEqual([
      'POSSIBLE Phường An Sinh 2026-11-21',
      'POSSIBLE Phường Đông Triều 2026-11-21',
    ]);
    // Asked without a day, what has ended is seen as of its last one.
    expect(await ends('dtp', null, '2025-01-01')).toEqual(['CERTAIN Phường Đức Chính 2025-01-01']);
  });

  it('of a dissolved district is empty, but the takers of its communes are known', async () => {
    const fields = `successors { share } territorySuccessors { share legalBasis isRemainder ${unit} }`;
    const { successors, territorySuccessors } = await organization('ub', null, fields);
    expect(successors).toEqual([]);
    expect(await ends('ub', null, '2025-07-01')).toEqual([]);
    const legalBasis = '1679/NQ-UBTVQH15';
    expect(territorySuccessors).toEqual([
      {
        ...{ share: 'PARTIAL', legalBasis, isRemainder: false },
        organization: { id: idOf('ubp'), asOf: '2025-07-01', name: 'Phường Uông Bí' },
      },
      {
        ...{ share: 'PARTIAL', legalBasis, isRemainder: true },
        organization: { id: idOf('vd'), asOf: '2025-07-01', name: 'Phường Vàng Danh' },
      },
    ]);
  });

  it('of an island district is the special zone that it became', async () => {
    const taken = await organization('blv', null, 'territorySuccessors { share organization { name } }');
    expect(taken.territorySuccessors).toEqual([
      { share: 'FULL', organization: { name: 'Đặc khu Bạch Long Vĩ' } },
    ]);
  });

  it('has no territory to tell of while a unit exists', async () => {
    expect(await organization('qn', null, 'territorySuccessors { share }')).toEqual({
      territorySuccessors: [],
    });
  });

  it('asks for a day of the calendar', async () => {
    const query = `{ organization(id: "${idOf('ubp')}") { lineage(to: "2025-02-30") { certainty } } }`;
    const [error] = await fixture.errorsOf(query);
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
