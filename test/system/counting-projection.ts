import type { Envelope } from '@thidua/event-contracts';
import type { Projection, ProjectionWrite } from '@thidua/event-kit';

export const countedCampaigns = 'counted_campaigns';

/** How often each plan had its effect: the real read models overwrite, this one would show a repeat. */
export const countingProjection: Projection = {
  name: 'counted-campaigns',
  source: 'campaigns',
  collections: [{ name: countedCampaigns, indexes: [] }],
  on: { 'campaign-transcribed.v1': count, 'campaign-issued.v1': count },
};

function count({ subject, data }: Envelope): readonly ProjectionWrite[] {
  const update = { $inc: { times: 1 }, $set: { title: data['title'] } };
  return [
    {
      collection: countedCampaigns,
      operation: { updateOne: { filter: { _id: subject }, update, upsert: true } },
    },
  ];
}
