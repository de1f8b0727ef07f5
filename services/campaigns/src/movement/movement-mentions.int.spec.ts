import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documents } from '@thidua/loader';
import { archivist, city, officer, province } from '../testing/start-campaigns.ts';
import {
  anLao,
  authority,
  formerHaiPhong,
  haiPhong,
  idOf,
  nation,
  startMovements,
} from './testing/start-movements.ts';

const transcribe = `mutation ($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
  ... on UserError { code } ... on TranscribeCampaignSuccess { campaign { id } } } }`;
const mentions = `query ($id: ID!) { campaign(id: $id) {
  linkedMovements { movement { id title issuer { id } planNumber } }
  awardClauses { movements { movement { id } } } } }`;
const source = { text: '…' };

describe('the movement that a plan mentions', () => {
  let running: Awaited<ReturnType<typeof startMovements>>;

  const enterPaper = async (issuerId: string, days: object, lists: object): Promise<string> => {
    const content = { documentType: 'PLAN', title: 'Kế hoạch', issuerId, issuingOrgan: 'UBND', ...lists };
    const input = { completeness: 'WHOLE', ...days, content };
    const { data, errors } = await running.ask(transcribe, { input }, archivist);
    expect(errors).toBeUndefined();
    return data.transcribeCampaign.campaign.id;
  };
  const campaign = async (id: string) => {
    const { data, errors } = await running.ask(mentions, { id });
    expect(errors).toBeUndefined();
    return data.campaign;
  };
  const meant = async (id: string) =>
    (await campaign(id)).linkedMovements.map(({ movement }: { movement: object }) => movement);

  beforeAll(async () => {
    running = await startMovements();
    await running.enterSamples();
  }, 30_000);
  afterAll(() => running.discard());

  it('is told of each of the 18 mentions of Cẩm Phả’s plan, also in its award clauses', async () => {
    const [seed000] = documents().waves.flat(2);
    const { content } = seed000!.input as { content: { linkedMovements: object[]; awardClauses: object[] } };
    const { linkedMovements, awardClauses } = content;
    const days = { issuedBetween: { from: '2024-11-29', to: '2024-12-31' } };
    const { linkedMovements: found, awardClauses: clauses } = await campaign(
      await enterPaper(city, days, { linkedMovements, awardClauses }),
    );
    expect(found.map(({ movement }: { movement: { issuer: object } }) => movement.issuer)).toEqual(
      [
        ...Array.from({ length: 6 }, () => nation),
        ...[province, nation, nation, province, province, province],
        ...[province, nation, nation, province, province, province],
      ].map((id) => ({ id })),
    );
    const awarded = clauses.map((clause: { movements: { movement: { id: string } }[] }) =>
      clause.movements.map(({ movement }) => movement.id),
    );
    const ids = found.map(({ movement }: { movement: { id: string } }) => movement.id);
    expect(awarded).toEqual([[], ids.slice(6, 12), ids.slice(12)]);
  });

  it('is found by the number of its plan, as seed 003 gives it', async () => {
    const planned = {
      ...{ title: 'Cả nước chung sức xây dựng nông thôn mới', list: 'CENTRAL', award: true, source },
      ...{ planNumber: '164/KH-UBND', planIssuedOn: '2022-07-05' },
    };
    const bare = { ...planned, planNumber: null, planIssuedOn: null };
    const lists = { linkedMovements: [planned, bare] };
    expect(await meant(await enterPaper(anLao, { issuedOn: '2024-08-16' }, lists))).toMatchObject([
      { issuer: { id: formerHaiPhong }, planNumber: '164/KH-UBND' },
      { issuer: { id: nation }, planNumber: null },
    ]);
  });

  it('is found by a wording once that is added, by who may', async () => {
    const mention = { title: 'Bình dân học vụ số toàn dân', list: 'CITY', award: false, source };
    const id = await enterPaper(haiPhong, { issuedOn: '2025-09-09' }, { linkedMovements: [mention] });
    expect(await meant(id)).toEqual([null]);
    const input = { movementId: idOf('Bình dân học vụ số'), alias: { text: mention.title, source } };
    const add = (change: object, person?: string) =>
      running.act('addMovementAlias', { ...input, ...change }, person);
    expect(await add({}, officer)).toMatchObject({ code: 'NO_RIGHT' });
    expect(await add({}, authority)).toMatchObject({
      movement: { entry: 'TRANSCRIBED', aliases: [{ text: mention.title, entry: 'OWN' }] },
    });
    expect(await meant(id)).toMatchObject([{ id: input.movementId }]);
    expect(await add({}, authority)).toMatchObject({ code: 'MOVEMENT_NAME_KNOWN' });
    const movementId = 'movement.umw7knfm.01970000-0000-7000-8000-000000000001';
    expect(await add({ movementId })).toMatchObject({ code: 'MOVEMENT_UNKNOWN' });
  });

  it('is read by index, for all mentions of an answer at once', async () => {
    const database = running.store.connection.db!;
    await database.setProfilingLevel('all');
    const all = '{ campaigns(first: 100) { nodes { linkedMovements { movement { id } } } } }';
    const { data } = await running.ask(all, {});
    await database.setProfilingLevel('off');
    const lists = data.campaigns.nodes.map(
      (node: { linkedMovements: object[] }) => node.linkedMovements.length,
    );
    expect(lists.toSorted()).toEqual([1, 18, 2]);
    const ns = `${database.databaseName}.movements`;
    const asked = await database.collection('system.profile').find({ ns }).toArray();
    // One search, one reading of what it found, and one of what is meant.
    expect(asked.map(({ command }) => Object.keys(command)[0])).toEqual(['distinct', 'find', 'find']);
    expect(asked.filter(({ planSummary }) => String(planSummary).includes('COLLSCAN'))).toEqual([]);
  });
});
