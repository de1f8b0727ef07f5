import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { findDiscrepancies, migrateService } from '@thidua/event-kit';
import { campaignsService } from '../service.ts';
import { city, type RunningCampaigns, startCampaigns } from '../testing/start-campaigns.ts';
import { campaignAggregate } from './campaign.aggregate.ts';

const clock = createClock('2025-07-15T01:00:00Z');
const data = JSON.parse(readFileSync(new URL('fixtures/campaign-issued.v1.json', import.meta.url), 'utf8'));
const { id, content } = data;
const query = `{ campaigns(filter: { custody: ORPHANED }) { nodes { id documentNumber
  duties { kind } demands { kind } scope { rules { order } } indicators { name unit value } tasks { order custodian { id } } } } }`;

describe('a plan that an earlier release stored', () => {
  let running: RunningCampaigns;

  /** As it lay in the database: an event of version 1, which Kafka has, and the snapshot of that release. */
  beforeAll(async () => {
    running = await startCampaigns(clock);
    const { store } = running;
    const common = { unit: 'qb7fhufd', seq: 1 };
    await store.models.events.create({
      ...{ _id: '01970000-0000-7000-8000-0000000000aa', aggregate: id, aggregateType: 'campaign', ...common },
      ...{ type: 'CampaignIssued', schemaVersion: 1, data, epoch: 1, public: true, prevSeq: null },
      ...{ publishedAt: new Date(1), recordedAt: new Date(0), effectiveOn: '2024-12-17' },
      ...{ actor: 'person.x', correlationId: 'spec', causationId: null },
    });
    const keys = { organization: city, day: '2024-12-17', search: '222/kh-ubnd' };
    const state = { status: 'ISSUED', ...data };
    await store.snapshots('campaigns').create({ _id: id, ...common, publicSeq: 1, state, keys });
    await store.connection.collection('folded_schemas').deleteMany({});
  }, 30_000);
  afterAll(() => running.discard());

  const ask = async () => (await running.client.ask(query)).json.data.campaigns.nodes;

  it('is answered like any other once the service was migrated, and told to nobody again', async () => {
    expect(await ask()).toEqual([]);
    const events = await running.store.models.events.find({}).lean();
    await migrateService(running.store, campaignsService);
    expect(await ask()).toEqual([
      {
        ...{ id, documentNumber: '222/KH-UBND', duties: [], demands: [], scope: { rules: [] } },
        indicators: [{ name: content.indicators[0].name, unit: null, value: null }],
        tasks: [{ order: 1, custodian: { id: city } }],
      },
    ]);
    expect(await findDiscrepancies(running.store, campaignAggregate)).toEqual([]);
    expect(await running.store.models.events.find({}).lean()).toEqual(events);
  });
});
