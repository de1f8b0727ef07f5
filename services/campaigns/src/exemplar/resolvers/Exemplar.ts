import type { ExemplarResolvers } from '../../__generated__/resolvers-types.ts';
import { reached } from '../exemplar.state.ts';

export const Exemplar: ExemplarResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { exemplars }) => exemplars.find(id),
  campaign: ({ content }, _args, { campaigns }) => campaigns.linked(content.campaignId),
  organization: ({ content }) => ({ id: content.organizationId, asOf: content.nominatedOn }),
  nominatedOn: ({ content }) => content.nominatedOn,
  entry: ({ stages }) => stages[0].entry,
  subject: (state) => {
    const { subject, nominatedOn: asOf } = state.content;
    switch (subject.kind) {
      case 'PERSON':
        return { person: { ...subject, exemplar: state } };
      case 'ORGANIZATION':
        return { organization: { id: subject.organizationId, asOf } };
      case 'COLLECTIVE':
        return { collective: subject.name };
    }
  },
  field: ({ content }) => content.field,
  achievement: ({ content }) => content.achievement,
  stage: (state) => reached(state).stage,
  stages: ({ stages, content }) =>
    stages.map(({ places, organizationId: by, ...each }, index) => ({
      ...each,
      organization: { id: by, asOf: each.day },
      minute: index === 0 ? content.minute : null,
      places: places.map(({ organizationId, name, takenUpOn }) => ({
        organization: organizationId === null ? null : { id: organizationId, asOf: takenUpOn },
        ...{ name, takenUpOn },
      })),
    })),
};
