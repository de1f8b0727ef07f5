import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillDirectory, type SmallWorld } from '@thidua/directory-kit/testing';
import { createClock } from '@thidua/domain-kit';
import { loadTypeDefs } from '@thidua/federation-kit';
import { readUnits } from '@thidua/facts';
import { citedDocuments, documents } from '@thidua/loader';
import { readOrganizations } from '@thidua/samples';
import { transcribeCampaignInput } from './campaign/campaign.input.ts';
import { asEntered, contentFields } from './testing/content-query.ts';
import {
  archivist,
  city,
  province,
  type RunningCampaigns,
  startCampaigns,
} from './testing/start-campaigns.ts';

const id = (key: string): string => `organization.${key}`;
const told = new Set([id('iycii4on'), province, city]);
/** The units and bodies of the facts and samples, beside those of the small world. */
const world: SmallWorld = {
  organizations: Object.fromEntries(
    [
      ...readUnits().map(({ key, kind, level, parent_key: parent }) => ({
        ...{ organization: id(key), kind, level, parent: parent === null ? null : id(parent) },
      })),
      ...readOrganizations().map(({ id: organization, kind, unit }) => ({
        ...{ organization, kind, level: null, parent: id(unit) },
      })),
    ]
      .filter(({ organization }) => !told.has(organization))
      .map(({ organization, ...version }) => [organization, version]),
  ),
  roles: [],
};

const fields = contentFields(loadTypeDefs(new URL('main.ts', import.meta.url).href));
const question = `query($id: ID!) { campaign(id: $id) {
  documentNumber issuedOn issuedBetween { from to } signer { name position capacity onBehalfOf } ${fields} } }`;
const items = documents().waves.flat(2);

describe('the five documents, as the loader enters them', () => {
  let running: RunningCampaigns;

  beforeAll(async () => {
    running = await startCampaigns(createClock('2026-11-21T01:00:00Z'));
    await fillDirectory(running.store, world);
    const headers = { authorization: `Bearer ${await running.identity.tokenFor(archivist)}` };
    for (const { mutation, input } of [...citedDocuments().waves.flat(2), ...items]) {
      const { json } = await running.client.ask(mutation, { input }, headers);
      if (json.data?.transcribeCampaign.__typename !== 'TranscribeCampaignSuccess')
        throw new Error(JSON.stringify(json));
    }
  }, 60_000);
  afterAll(() => running.discard());

  it.each(items.map(({ what, input }) => ({ what, input })))('comes back whole: $what', async ({ input }) => {
    const {
      id: campaign,
      content,
      completeness: _,
      idempotencyKey: __,
      ...head
    } = transcribeCampaignInput.parse(input);
    const { json } = await running.client.ask(question, { id: campaign });
    expect(json.errors).toBeUndefined();
    expect(asEntered(json.data.campaign)).toEqual({ ...head, ...content });
  });

  it('is found by those to whom it is addressed', async () => {
    const sentTo = `query($to: ID!) { campaigns(filter: { recipientId: $to }) { totalCount nodes { issuer { id } } } }`;
    const seenBy = async (to: string) =>
      (await running.client.ask(sentTo, { to })).json.data.campaigns.nodes.map(
        (plan: { issuer: { id: string } }) => plan.issuer.id,
      );
    const [cuaOng, mongDuong] = [id('j4kd3h46'), id('uw5na7pk')];
    expect(await seenBy(cuaOng)).toEqual([city]);
    expect(await seenBy(mongDuong)).toEqual([city]);
    expect((await seenBy(province)).sort()).toEqual([id('knxrwj7q'), city].sort());
    expect(await seenBy(id('iycii4on'))).toEqual([]);
  });
});
