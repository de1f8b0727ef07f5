import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findDiscrepancies, newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import { organizationAggregate } from './organization/organization.aggregate.ts';
import { country } from './organizations.fixture.ts';
import { reorganizationAggregate } from './reorganization/reorganization.aggregate.ts';
import {
  commune,
  day,
  full,
  made,
  make,
  partial,
  province,
  type ReorganizationFixture,
  startReorganizations,
} from './reorganizations.fixture.ts';
import { startNeighbourDirectory } from './neighbour-directory.fixture.ts';

describe('a reorganisation', () => {
  let fixture: ReorganizationFixture;
  const seen = async (id: string, asOf: string) => {
    const query = `query($id: ID!, $asOf: Date) { organization(id: $id, asOf: $asOf) { name code lastDay parent { id } } }`;
    return (await fixture.ask(query, { id, asOf })).organization;
  };

  beforeAll(async () => {
    fixture = await startReorganizations('2026-01-01');
  }, 60_000);
  afterAll(() => fixture.stop());

  it('is drafted, filled and enacted; the same again changes nothing', async () => {
    const id = newEntityId('reorganization', 'iycii4on');
    const parts = [
      make('MERGE', made(1), [full(commune(1)), full(commune(2))], { code: '00101' }),
      make('FORM', made(2), [full(commune(3)), partial(commune(4))], { code: '00103' }),
      { act: 'TRANSFER_PART', unitId: commune(5), from: [partial(commune(6))] },
      { act: 'CONTINUE', unitId: commune(7), parentId: province },
      { act: 'DISSOLVE', unitId: commune(8), legalBasis: '72/2025/QH15' },
      make('SPLIT', made(3), [partial(commune(4))]),
    ];
    const load = async () => {
      const { archivist, run, paper, enact } = fixture;
      const drafted = await run('draftReorganization', archivist, { id, ...paper });
      for (const part of parts)
        await run('addReorganizationParts', archivist, { reorganizationId: id, parts: [part] });
      return [drafted.reorganization.status, (await enact(id)).reorganization.status];
    };
    expect(await load()).toEqual(['DRAFT', 'ENACTED']);
    const events = await fixture.countEvents();
    expect(await load()).toEqual(['ENACTED', 'ENACTED']);
    expect(await fixture.countEvents()).toBe(events);

    expect(await seen(made(1), '2025-06-30')).toBeNull();
    const merged = { name: 'Xã Mới', code: '00101', lastDay: null, parent: { id: province } };
    expect(await seen(made(1), day)).toEqual(merged);
    expect(await seen(commune(1), '2025-06-30')).toMatchObject({ code: '00101', lastDay: '2025-06-30' });
    expect(await seen(commune(7), day)).toMatchObject({
      name: 'Xã 7',
      code: '00107',
      parent: { id: province },
    });
    for (const n of [1, 2, 3, 4, 8]) expect(await seen(commune(n), day)).toBeNull();
    for (const n of [5, 6]) expect((await seen(commune(n), day)).name).toBe(`Xã ${n}`);
  });

  it('is told to others: their directory knows the units that came of it', async () => {
    const neighbour = await startNeighbourDirectory(fixture.clock);
    const { directory } = neighbour;
    await eventually(async () => (await directory.organizationOn(made(1), day))?.parent === province);
    // News of different units may come in any order.
    const last = await eventually(() => directory.organizationOn(commune(1), '2025-06-30'));
    expect(last).toMatchObject({ name: 'Xã 1' });
    await eventually(async () => (await directory.organizationOn(commune(1), day)) === null);
    await neighbour.stop();
  });

  it('is found again with its parts and its days, by its number and its status', async () => {
    const query = `query($filter: ReorganizationFilter) { reorganizations(filter: $filter) { totalCount nodes {
      number title status adoptedOn inForceOn operatesFrom operatesBefore authority { name }
      parts(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes {
        act unitId unit { name } name kind code parentId legalBasis aliases at
        from { unitId unit { name asOf } share subAreas isRemainder isConfirmed } } } } } }`;
    const filter = { status: 'ENACTED', number: '1679/NQ-UBTVQH15' };
    const { reorganizations } = await fixture.ask(query, { filter });
    expect(reorganizations.totalCount).toBe(1);
    const [found] = reorganizations.nodes;
    expect(found).toMatchObject({
      ...{ adoptedOn: '2025-06-16', operatesFrom: day, operatesBefore: null, status: 'ENACTED' },
      authority: { name: expect.stringContaining('Việt Nam') },
      parts: { totalCount: 6, pageInfo: { hasNextPage: true } },
    });
    expect(found.parts.nodes[1]).toMatchObject({
      ...{ act: 'FORM', unitId: made(2), unit: { name: 'Xã Mới' }, code: '00103', parentId: province },
      from: [
        { unitId: commune(3), share: 'FULL', unit: { name: 'Xã 3', asOf: '2025-06-30' }, isConfirmed: true },
        { unitId: commune(4), share: 'PARTIAL', isRemainder: false },
      ],
    });
    const none = await fixture.ask(query, { filter: { ...filter, number: '1/NQ' } });
    expect(none.reorganizations.totalCount).toBe(0);
  });

  it('is paged through part by part', async () => {
    const parts = Array.from({ length: 5 }, (_each, index) => make('ESTABLISH', made(index + 1, 'p'), []));
    const id = await fixture.draft(parts);
    const query = `query($id: ID!, $after: String) { reorganization(id: $id) {
      parts(first: 2, after: $after) { nodes { unitId } pageInfo { hasPreviousPage endCursor } } } }`;
    const ids: string[] = [];
    for (let after: string | null = null; ids.length < 5;) {
      const answer = await fixture.ask(query, { id, after }, fixture.archivist);
      const { nodes, pageInfo } = answer.reorganization.parts;
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      ids.push(...nodes.map(({ unitId }: { unitId: string }) => unitId));
      after = pageInfo.endCursor;
    }
    expect(ids).toEqual(parts.map(({ unitId }) => unitId));
  });

  it('is refused with all its faults in both languages, and nothing is stored', async () => {
    const id = await fixture.draft([
      make('FORM', made(1, 'f'), [partial(commune(9))], { kind: 'vuong-quoc' }),
      { act: 'CONTINUE', unitId: made(9, 'f') },
      make('ESTABLISH', made(2, 'f'), [full(commune(1))], { code: '00110' }),
    ]);
    const events = await fixture.countEvents();
    const refusal = await fixture.ask(
      `mutation($input: EnactReorganizationInput!) { enactReorganization(input: $input) {
        ... on InvalidInput { code message faults { code path message messageEn } } } }`,
      { input: { reorganizationId: id } },
      fixture.archivist,
    );
    const { faults, code, message } = refusal.enactReorganization;
    expect(
      faults.map((fault: { code: string; path: string[] }) => `${fault.path.join('.')} ${fault.code}`),
    ).toEqual([
      'parts.0.from.0 LONE_PARTIAL',
      'parts.0.kind KIND_UNKNOWN',
      'parts.1.unitId UNIT_UNKNOWN',
      'parts.2.from.0.unitId LATER_ACT',
      'parts.2.code CODE_HELD',
    ]);
    expect([code, message]).toEqual([faults[0].code, faults[0].message]);
    expect(faults[0].message).toBe(
      `Trường “parts.0.from.0” chỉ lấy một phần của “Xã 9” (${commune(9)}) ngày ${day}, không nêu phần còn lại về đâu.`,
    );
    expect(faults[0].messageEn).toBe(
      `Field “parts.0.from.0” takes a part of “Xã 9” (${commune(9)}) on ${day}, and nothing tells where the rest of it went.`,
    );
    expect(await fixture.countEvents()).toBe(events);
    expect(await seen(commune(9), day)).toMatchObject({ name: 'Xã 9' });
  });

  it('needs a day of operation, days in order, an id of its authority, and known acts', async () => {
    const draft = (change: object) =>
      fixture.run('draftReorganization', fixture.archivist, { ...fixture.paper, ...change });
    const codes = async (change: object) =>
      (await draft(change)).faults.map(
        (fault: { code: string; path: string[] }) => `${fault.path[0]} ${fault.code}`,
      );
    expect(await codes({ operatesFrom: null })).toEqual(['operatesFrom ONE_DAY_OF_OPERATION_NEEDED']);
    expect(await codes({ operatesBefore: day })).toEqual(['operatesFrom ONE_DAY_OF_OPERATION_NEEDED']);
    expect(await codes({ adoptedOn: '2025-06-17', operatesFrom: '2025-06-15' })).toEqual([
      'inForceOn DAYS_OUT_OF_ORDER',
      'operatesFrom DAYS_OUT_OF_ORDER',
    ]);
    expect(await codes({ id: newEntityId('reorganization', 'bbbbbbbb') })).toEqual(['id ID_OF_ANOTHER_UNIT']);
    expect(
      await draft({ id: newEntityId('reorganization', 'iycii4on'), authorityId: 'organization.zzzzzzzz' }),
    ).toMatchObject({ code: 'ID_OF_ANOTHER_UNIT' });
  });

  it('has one content: another one under its id, or parts for what is enacted, are refused', async () => {
    const id = await fixture.draft([{ act: 'CONTINUE', unitId: commune(9), parentId: province }]);
    const { archivist, run, paper, enact } = fixture;
    expect(await run('draftReorganization', archivist, { id, ...paper, number: '1/NQ' })).toMatchObject({
      __typename: 'Conflict',
      code: 'REORGANIZATION_DIFFERS',
    });
    expect(await enact(id, archivist, { idempotencyKey: 'once' })).toMatchObject({ reorganization: { id } });
    expect(await enact(id, archivist, { idempotencyKey: 'once' })).toMatchObject({ reorganization: { id } });
    const more = { reorganizationId: id, parts: [{ act: 'DISSOLVE', unitId: commune(10) }] };
    expect(await run('addReorganizationParts', archivist, more)).toMatchObject({
      __typename: 'Conflict',
      code: 'REORGANIZATION_ENACTED',
    });
    const unknown = newEntityId('reorganization', 'iycii4on');
    expect(await enact(unknown)).toMatchObject({ __typename: 'NotFound', code: 'REORGANIZATION_UNKNOWN' });
  });

  it('asks for the right at its authority, and reaches no further than that', async () => {
    const registrar = newEntityId('person', 'bbbbbbbb');
    const assigned = await fixture.assign(registrar, 'reorganization-registrar', province);
    expect(assigned.assignment.role).toBe('reorganization-registrar');
    const { run, paper, enact } = fixture;
    const own = { ...paper, authorityId: province };
    expect(await run('draftReorganization', null, own)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    const drafted = await eventually(
      async () => (await run('draftReorganization', registrar, own)).reorganization,
    );
    expect(await run('draftReorganization', registrar, paper)).toMatchObject({ code: 'NO_RIGHT' });
    const of = await fixture.draft([{ act: 'DISSOLVE', unitId: commune(10) }]);
    expect(await enact(of, registrar)).toMatchObject({ __typename: 'Forbidden', code: 'NO_RIGHT' });
    expect(await enact(of, null)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });

    const parts = [make('MERGE', made(1, 'r'), [full(commune(10)), full(country)], { parentId: country })];
    await run('addReorganizationParts', registrar, { reorganizationId: drafted.id, parts });
    const refused = await enact(drafted.id, registrar);
    expect(refused.faults.map(({ code }: { code: string }) => code)).toContain('NOT_BELOW_AUTHORITY');
    const query = `query($id: ID!) { reorganization(id: $id) { id } reorganizations(filter: { status: DRAFT }) { nodes { id } } }`;
    const visible = async (id: string, person?: string) => {
      const answer = await fixture.ask(query, { id }, person);
      const listed = answer.reorganizations.nodes.some((each: { id: string }) => each.id === id);
      return [answer.reorganization?.id === id, listed];
    };
    expect(await visible(drafted.id, registrar)).toEqual([true, true]);
    expect(await visible(drafted.id)).toEqual([false, false]);
    expect(await visible(of, registrar)).toEqual([false, false]);
  });

  it('of an unknown day leaves the day open and keeps its bound', async () => {
    const id = await fixture.draft([{ act: 'MERGE', unitId: commune(11), from: [full(commune(12))] }], {
      ...{ adoptedOn: null, inForceOn: null, operatesFrom: null, operatesBefore: '2025-01-01' },
    });
    expect((await fixture.enact(id)).reorganization.status).toBe('ENACTED');
    const { organization } = await fixture.ask(
      `query($id: ID!) { organization(id: $id) { successors { effectiveOn effectiveBefore organization { id } } } }`,
      { id: commune(12) },
    );
    expect(organization.successors).toEqual([
      { effectiveOn: null, effectiveBefore: '2025-01-01', organization: { id: commune(11) } },
    ]);
  });

  it('leaves snapshots that are what their events say', async () => {
    expect(await findDiscrepancies(fixture.store, organizationAggregate)).toEqual([]);
    expect(await findDiscrepancies(fixture.store, reorganizationAggregate)).toEqual([]);
  });
});
