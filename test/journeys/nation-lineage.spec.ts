import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { after2025, before2025 } from '@thidua/facts/testing';
import { dayOf, edgesOn, Nation, stepsToldBy } from '../system/nation.ts';
import { startSystem } from '../system/start-system.ts';
import type { System } from '../system/system.ts';
import { codeOf, edgeFields, unitFields, written, writtenEdge } from '../system/written-units.ts';
import { edgeQuestions, territoryQuestions } from './golden-lineage.ts';

const [before, after] = ['2025-06-30', '2025-07-01'];
/** What a spec looks into, so it has no type. */
// oxlint-disable-next-line no-explicit-any
type Json = any;

describe('the nation of 2025', () => {
  let system: System;

  beforeAll(async () => void (system = await startSystem()), 180_000);
  afterAll(() => system?.discard(), 30_000);

  async function ask(selection: string, variables: object = {}): Promise<Json> {
    const { data, errors } = await system.graph(selection, variables);
    expect(errors).toEqual([]);
    return data;
  }
  async function byCode(code: string, day: string, fields: string): Promise<Json> {
    const query = `query ($code: String!, $day: Date!) {
      organizationByCode(code: $code, asOf: $day) { ...unit ${fields} } }
      ${unitFields} ${fields.includes('...edge') ? edgeFields : ''}`;
    return (await ask(query, { code, day })).organizationByCode;
  }

  it.each(edgeQuestions)(
    'knows the $field of $of ($id)',
    async ({ field, of, asOf, act, edges, never = [] }) => {
      const found = await byCode(codeOf(of), asOf, `${field} { ...edge }`);
      expect(written(found)).toBe(of);
      expect(found[field].map(writtenEdge)).toEqual(edges);
      const otherDay = field === 'predecessors' ? before : after;
      for (const one of found[field])
        expect(one).toMatchObject({
          ...{ effectiveOn: after, effectiveBefore: null, legalBasis: act },
          organization: { asOf: otherDay },
        });
      for (const words of never) expect(JSON.stringify(found[field])).not.toContain(words);
    },
  );

  it.each(territoryQuestions)('knows who took $of ($id)', async ({ of, communes, act, takers }) => {
    const found = await byCode(
      codeOf(of),
      before,
      `successors { share } territorySuccessors { ...edge organization { predecessors { ...edge } } }`,
    );
    expect(written(found)).toBe(of);
    expect(found).toMatchObject({ validTo: after, lastDay: before });
    // What was dissolved has no successor of its own; an island district has one.
    expect(found.successors).toHaveLength(communes === 0 ? 1 : 0);
    const [, name] = of.split(/^\d+ |,/);
    const shown = found.territorySuccessors.map(({ organization, ...rest }: Json) => {
      const made: string[] = organization.predecessors.map(writtenEdge);
      const took = made.filter((line) => line.includes(` ${name},`));
      return { taker: writtenEdge({ organization, ...rest }), took, others: made.length - took.length };
    });
    expect(shown).toEqual(takers);
    for (const { legalBasis } of found.territorySuccessors) expect(legalBasis).toBe(act);
    const inIt = await countOf({ parentId: found.id, level: 'COMMUNE' }, before);
    expect(inIt).toBe(communes);
  });

  it('knows which units of 2024 are now phường Uông Bí, and which only in part (P03)', async () => {
    const lineage = 'lineage(to: "2024-06-01") { certainty organization { ...unit } }';
    const found = await byCode('06811', after, lineage);
    const ends = found.lineage.map(
      ({ certainty, organization }: Json) => `${certainty} ${written(organization)}`,
    );
    expect(ends).toEqual([
      'CERTAIN 06811 Phường Thanh Sơn, Thành phố Uông Bí, Tỉnh Quảng Ninh',
      'CERTAIN 06817 Phường Quang Trung, Thành phố Uông Bí, Tỉnh Quảng Ninh',
      'POSSIBLE 06820 Phường Trưng Vương, Thành phố Uông Bí, Tỉnh Quảng Ninh',
      'CERTAIN 06826 Phường Yên Thanh, Thành phố Uông Bí, Tỉnh Quảng Ninh',
    ]);
  });

  it('tells two units apart that held one code (P09)', async () => {
    const [one, other] = await Promise.all([byCode('06811', before, ''), byCode('06811', after, '')]);
    expect(written(one)).toBe('06811 Phường Thanh Sơn, Thành phố Uông Bí, Tỉnh Quảng Ninh');
    expect(written(other)).toBe('06811 Phường Uông Bí, Tỉnh Quảng Ninh');
    expect(one.id).not.toBe(other.id);
  });

  it('knows xã Cái Chiên for the same unit before and after (P11), and thị trấn Mường Lát not (P14)', async () => {
    const idOf = async (code: string, day: string) => (await byCode(code, day, '')).id;
    expect(await idOf('06967', after)).toBe(await idOf('06967', before));
    expect(await idOf('14845', after)).not.toBe(await idOf('14845', before));
  });

  it('follows the phường Đông Triều of March 2024 over two acts (P15)', async () => {
    const found = await byCode(
      '07072',
      '2024-03-01',
      `successors { ...edge organization { successors { ...edge } } }
       lineage(to: "2025-07-01") { certainty organization { ...unit } }`,
    );
    expect(written(found)).toBe('07072 Phường Đông Triều, Thị xã Đông Triều, Tỉnh Quảng Ninh');
    const [hop, ...more] = found.successors;
    expect(more).toEqual([]);
    expect(hop).toMatchObject({ effectiveOn: '2024-11-01', legalBasis: '1199/NQ-UBTVQH15' });
    expect(writtenEdge(hop)).toBe('FULL 07093 Phường Đức Chính, Thành phố Đông Triều, Tỉnh Quảng Ninh');
    expect(hop.organization.successors.map(writtenEdge)).toEqual([
      'PARTIAL 07090 Phường An Sinh, Tỉnh Quảng Ninh',
      'PARTIAL 07093 Phường Đông Triều, Tỉnh Quảng Ninh',
    ]);
    for (const last of hop.organization.successors)
      expect(last).toMatchObject({ effectiveOn: after, legalBasis: '1679/NQ-UBTVQH15' });
    expect(found.lineage.map(({ certainty, organization }: Json) => [certainty, organization.code])).toEqual([
      ['POSSIBLE', '07090'],
      ['POSSIBLE', '07093'],
    ]);
  });

  async function countOf(filter: object, day: string): Promise<number> {
    const query = `query ($filter: OrganizationFilter, $day: Date!) {
      organizations(filter: $filter, asOf: $day, first: 1) { totalCount } }`;
    return (await ask(query, { filter, day })).organizations.totalCount;
  }

  it.each([
    [before, 63, 696, 10_035],
    [after, 34, 0, 3321],
  ])('had on %s %d provinces, %d districts and %d communes', async (day, ...counts) => {
    const levels = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
    expect(await Promise.all(levels.map((level) => countOf({ level }, day)))).toEqual(counts);
  });

  it('had in each province as many units as the lists have', async () => {
    const below = async (code: string, day: string, level: string) =>
      countOf({ withinId: (await byCode(code, day, '')).id, level }, day);
    const found = async (code: string, day: string, levels: string[]) => [
      code,
      ...(await Promise.all(levels.map((level) => below(code, day, level)))),
    ];
    for (const row of before2025) expect(await found(row[0], before, ['DISTRICT', 'COMMUNE'])).toEqual(row);
    for (const row of after2025) expect(await found(row[0], after, ['COMMUNE'])).toEqual(row);
  }, 120_000);

  it('shows by the plan of thành phố Cẩm Phả when its issuer ended, and who took its territory', async () => {
    const id = 'campaign.qb7fhufd.01a1fdda-2dee-7f84-824a-d74029c633b2';
    const { campaign } = await ask(
      `query ($id: ID!) { campaign(id: $id) { issuer { name level lastDay
         territorySuccessors { share effectiveOn organization { name level } } } } }`,
      { id },
    );
    const { territorySuccessors: taken, ...issuer } = campaign.issuer;
    expect(issuer).toEqual({ name: 'Thành phố Cẩm Phả', level: 'DISTRICT', lastDay: before });
    expect(taken.map(({ share, organization }: Json) => `${share} ${organization.name}`)).toEqual([
      ...['FULL Phường Mông Dương', 'FULL Phường Quang Hanh', 'FULL Phường Cửa Ông'],
      ...['FULL Phường Cẩm Phả', 'PARTIAL Xã Hải Hòa', 'PARTIAL Xã Hải Lạng'],
    ]);
  });

  it('shows what phường Uông Bí is made of, and two acts back xã Điền Công, its day unknown', async () => {
    const id = 'campaign.knxrwj7q.01a1fdda-2df0-7d03-b88d-be0dca9019ab';
    const { campaign } = await ask(
      `query ($id: ID!) { campaign(id: $id) { issuer { name predecessors { share subAreas organization {
         name predecessors { share effectiveOn effectiveBefore legalBasis organization {
           name validTo lastDay endedBefore } } } }
         in2024: lineage(to: "2024-06-01") { organization { name } }
         in2020: lineage(to: "2020-06-01") { certainty organization { name } } } } }`,
      { id },
    );
    const { predecessors, in2024, in2020 } = campaign.issuer;
    expect(
      predecessors.map(({ share, subAreas, organization: { name } }: Json) => [share, name, subAreas]),
    ).toEqual([
      ['FULL', 'Phường Thanh Sơn', null],
      ['FULL', 'Phường Quang Trung', null],
      ['PARTIAL', 'Phường Trưng Vương', '3 khu của Đền Công cũ'],
      ['FULL', 'Phường Yên Thanh', null],
    ]);
    expect(predecessors[2].organization.predecessors).toEqual([
      expect.objectContaining({ organization: expect.objectContaining({ name: 'Phường Trưng Vương' }) }),
      {
        ...{ share: 'FULL', effectiveOn: null, effectiveBefore: '2023-05-01', legalBasis: null },
        organization: { name: 'Xã Điền Công', validTo: null, lastDay: null, endedBefore: '2023-05-01' },
      },
    ]);
    expect(JSON.stringify(in2024)).not.toContain('Điền Công');
    expect(in2020).toContainEqual({ certainty: 'POSSIBLE', organization: { name: 'Xã Điền Công' } });
  });

  describe('as a whole', () => {
    let nation: Nation;
    beforeAll(async () => void (nation = await Nation.of(system)), 30_000);

    it('lost no commune: each has successors, in the province that its own became', () => {
      const communes = nation.on(before, 'COMMUNE');
      expect(communes).toHaveLength(10_035);
      const lost = communes.filter(({ id, successors }) => {
        const province = nation.units.get(nation.provinceOf(id, before) ?? '');
        const [became, ...others] = edgesOn(province?.successors ?? [], after);
        const went = edgesOn(successors, after).map(({ organization }) =>
          nation.provinceOf(organization, after),
        );
        return others.length > 0 || went.length === 0 || went.some((one) => one !== became?.organization);
      });
      expect(lost).toEqual([]);
    });

    it('has no commune out of nothing; five were districts', () => {
      const communes = nation.on(after, 'COMMUNE');
      const districts = new Set(nation.on(before, 'DISTRICT').map(({ id }) => id));
      const made = communes.map(({ predecessors }) => edgesOn(predecessors, after));
      expect(made.filter((edges) => edges.length === 0)).toEqual([]);
      expect(made.flat().filter(({ organization }) => districts.has(organization))).toHaveLength(5);
    });

    it('has each step of its lineage at both ends, and out of a unit one in full or several in part', () => {
      const told = stepsToldBy(nation, 'successors');
      expect(told.length).toBeGreaterThan(10_566);
      expect(stepsToldBy(nation, 'predecessors')).toEqual(told);
      const contradictory = [...nation.units.values()].filter(({ successors }) =>
        [...new Set(successors.map(dayOf))].some((day) => {
          const steps = edgesOn(successors, day);
          return steps.some(({ share }) => share !== (steps.length > 1 ? 'PARTIAL' : 'FULL'));
        }),
      );
      expect(contradictory).toEqual([]);
    });
  });
});
