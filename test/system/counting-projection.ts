import type { Envelope } from '@thidua/event-contracts';
import type { Projection } from '@thidua/event-kit';

const collection = 'counted_campaigns';

/** Counts how often each plan has its effect: where the real read models overwrite, this one would show a repeat. */
export const countingProjection = (name: string): Projection => ({
  name,
  source: 'campaigns',
  collections: [{ name: collection, indexes: [] }],
  on: { 'campaign-transcribed.v1': count, 'campaign-issued.v1': count },
});

export const countedCampaigns = collection;

function count({ subject, data }: Envelope): ReturnType<Projection['on'][string]> {
  const update = { $inc: { times: 1 }, $set: { title: data['title'] } };
  return [{ collection, operation: { updateOne: { filter: { _id: subject }, update, upsert: true } } }];
}
