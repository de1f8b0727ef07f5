import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDirectory } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import { units } from '@thidua/service-kit/testing';
import { eventually } from '@thidua/test-kit';
import {
  archivist,
  haiPhong,
  nation,
  quangNinh,
  startCampaignsAtTwoHomes,
} from '../testing/start-campaigns-at-two-homes.ts';

type World = Awaited<ReturnType<typeof startCampaignsAtTwoHomes>>;
type Instance = World['national'];

/** A ward on each side of the border between the homes. */
const [uongBi, anBien] = [`organization.${units.uongBi}`, `organization.${units.anBien}`];
const officer = 'person.iycii4on.01a1fdda-2e25-7a68-8ce9-4a7a29304f28';
const source = { text: '…' };
const counts = 'inScope acted completeness { complete missing } missing { totalCount nodes { id } }';

describe('coverage across homes', () => {
  let world: World;
  /** Of the nation; of Hải Phòng, which carries it out at a home of its own. */
  const plans = { nation: '', haiPhong: '' };

  const run = async (at: Instance, name: string, input: object, fields: string, person = archivist) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const mutation = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      ... on UserError { code message } ... on ${type}Success { ${fields} } } }`;
    const { data, errors } = (await at.ask(mutation, { input }, undefined, person)).json;
    return data?.[name] ?? errors;
  };
  const enter = async (at: Instance, issuerId: string, content: object): Promise<string> => {
    const paper = { documentType: 'PLAN', title: 'Thi đua', issuerId, issuingOrgan: 'UBND', ...content };
    const input = { issuedOn: '2025-02-03', completeness: 'WHOLE', content: paper };
    return (await run(at, 'transcribeCampaign', input, 'campaign { id }')).campaign.id;
  };
  const coverage = async (at: Instance, id: string, level: string | null = null) => {
    const query = `query ($id: ID!, $level: OrganizationLevel) { campaign(id: $id) { coverage(level: $level) { ${counts} } } }`;
    return (await at.ask(query, { id, level })).json.data.campaign.coverage;
  };
  const owedBy = async (at: Instance, organizationId: string) => {
    const query = `query ($id: ID!) { obligations(organizationId: $id) { nodes { duty state campaign { id } } } }`;
    return (await at.ask(query, { id: organizationId })).json.data.obligations.nodes;
  };

  beforeAll(async () => {
    world = await startCampaignsAtTwoHomes();
    const commune = (parent: string) => ({ kind: 'phuong', level: 'COMMUNE' as const, parent });
    const organizations = { [uongBi]: commune(quangNinh), [anBien]: commune(haiPhong) };
    for (const { store } of [world.national, world.haiPhong])
      await fillDirectory(store, { organizations, roles: [[officer, nation, 'campaign-officer']] });
    const rules = (...levels: string[]) => ({
      enterprises: false,
      rules: [{ subject: 'LOCALITY', mustAct: true, levels, source }],
    });
    const duties = [
      { kind: 'IMPLEMENTING_DOCUMENT', due: '2025-03-01', source },
      { kind: 'REGISTRATION', due: '2025-03-01', source },
      { kind: 'PROGRESS', due: '2025-03-01', source },
      { kind: 'FINAL_REPORT', due: '2025-03-01', requiredSections: ['AWARDS'], source },
    ];
    plans.nation = await enter(world.national, nation, { scope: rules('PROVINCE', 'COMMUNE'), duties });
    plans.haiPhong = await enter(world.haiPhong, haiPhong, {
      parentId: plans.nation,
      scope: rules('COMMUNE'),
    });
  }, 60_000);
  afterAll(() => world.discard(), 30_000);

  it('counts what is at home elsewhere, through every plan in between', async () => {
    const told = await eventually(async () => {
      const found = await coverage(world.national, plans.nation);
      return found.acted === 1 && found;
    });
    expect(told).toMatchObject({ inScope: 4, acted: 1, completeness: { complete: true, missing: [] } });
    await enter(world.haiPhong, anBien, { parentId: plans.haiPhong });
    const both = await eventually(async () => {
      const found = await coverage(world.national, plans.nation);
      return found.acted === 2 && found;
    });
    expect(both.missing).toEqual({
      totalCount: 2,
      nodes: expect.arrayContaining([{ id: uongBi }, { id: quangNinh }]),
    });
    expect(await coverage(world.national, plans.nation, 'COMMUNE')).toMatchObject({ inScope: 2, acted: 1 });
    expect(await coverage(world.haiPhong, plans.haiPhong)).toMatchObject({ inScope: 1, acted: 1 });
  });

  it('counts nothing twice that is stored at both homes', async () => {
    const id = plans.haiPhong;
    const copied = await world.haiPhong.store.snapshots('campaigns').findById(id).lean().exec();
    await world.national.store.snapshots('campaigns').insertMany([copied] as never[], { lean: true });
    expect(await coverage(world.national, plans.nation)).toMatchObject({ inScope: 4, acted: 2 });
    await world.national.store.snapshots('campaigns').deleteOne({ _id: id });
  });

  it('tells an organization what it owes, each home of the plans that are its own', async () => {
    expect(
      await run(
        world.haiPhong,
        'registerForCampaign',
        { campaignId: plans.nation, organizationId: anBien, registeredOn: '2025-02-10' },
        'registration { id }',
      ),
    ).toMatchObject({ registration: {} });
    const report = {
      ...{ campaignId: plans.nation, organizationId: anBien, kind: 'FINAL_REPORT' },
      ...{ submittedOn: '2025-03-10', covers: { from: '2025-02-03', to: '2025-03-01' } },
      sections: ['RESULTS', 'AWARDS'].map((code) => ({ code, text: '…' })),
    };
    expect(await run(world.haiPhong, 'submitReport', report, 'report { id }')).toMatchObject({ report: {} });
    await eventually(async () => (await owedBy(world.national, anBien)).length === 1);
    // Progress is told to nobody: only where it is at home it is known that there is none.
    const campaign = { id: plans.nation };
    expect(await owedBy(world.national, anBien)).toEqual([
      { duty: 'PROGRESS', state: 'UNRECORDED', campaign },
    ]);
    expect(await owedBy(world.haiPhong, anBien)).toEqual([]);
    const overdue = ['FINAL_REPORT', 'IMPLEMENTING_DOCUMENT', 'PROGRESS', 'REGISTRATION'];
    expect(await owedBy(world.national, uongBi)).toEqual(
      overdue.map((duty) => ({ duty, state: 'OVERDUE', campaign })),
    );
    expect(await owedBy(world.haiPhong, uongBi)).toEqual([]);
  });

  it('refuses to speak of a plan that is at home elsewhere', async () => {
    const query = 'query ($id: ID!) { campaign(id: $id) { parent { coverage { inScope } } } }';
    const { errors } = (await world.haiPhong.ask(query, { id: plans.haiPhong })).json;
    expect(errors[0].extensions.code).toBe('WRONG_HOME');
  });

  it('urges nobody whose home has not been heard: the news of his acts may be on the way', async () => {
    const remindedOn = createClock().today();
    const remind = (campaignId: string) =>
      run(
        world.national,
        'remindMissing',
        { campaignId, duty: 'FINAL_REPORT', remindedOn },
        'reminder { organizations { nodes { id } } }',
        officer,
      );
    const urged = (...ids: string[]) => ({
      reminder: { organizations: { nodes: ids.toSorted().map((id) => ({ id })) } },
    });
    const only = await enter(world.national, nation, {
      scope: {
        enterprises: false,
        rules: [{ subject: 'LOCALITY', mustAct: true, organizationIds: [haiPhong], source }],
      },
      duties: [{ kind: 'FINAL_REPORT', due: '2025-03-01', source }],
    });
    expect(await remind(plans.nation)).toEqual(urged(quangNinh, haiPhong, uongBi));
    await world.haiPhong.stop();
    await eventually(
      async () => (await coverage(world.national, plans.nation)).completeness.missing.includes('hp'),
      30_000,
    );
    expect(await remind(plans.nation)).toEqual(urged(quangNinh, uongBi));
    expect(await remind(only)).toMatchObject({ code: 'MISSING_NOT_HEARD' });
  }, 60_000);
});
