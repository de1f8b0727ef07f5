import type { ConferenceResolvers } from '../../__generated__/resolvers-types.ts';

export const Conference: ConferenceResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { conferences }) => conferences.find(id),
  series: ({ content }, _args, { series }) => {
    const found = series.find(({ code }) => code === content.series);
    if (!found) throw new Error(`conference of an unknown series: ${content.series}`);
    const { code, label, labelEn } = found;
    return { code, label, labelEn };
  },
  formLabel: ({ content }) => content.formLabel,
  title: ({ content }) => content.title,
  titleLine: ({ content }) => content.titleLine,
  ordinal: ({ content }) => content.ordinal,
  term: ({ content }) => content.term,
  reviewPeriod: ({ content }) => content.reviewPeriod,
  host: ({ content, hostAsOf }) => ({ id: content.hostId, asOf: hostAsOf }),
  campaign: ({ content }) => ({ id: content.campaignId }),
  time: ({ content }) => content.time,
  delegateCap: ({ content }) => content.delegateCap,
  delegateCapSource: ({ content }) => content.delegateCapSource,
  delegates: ({ content }) => content.delegates,
  composition: ({ content }) => content.composition,
  agenda: ({ content }) => content.agenda,
  reportParts: ({ content }) => content.reportParts,
  budget: ({ content: { budget }, hostAsOf }) =>
    budget && { ...budget, steps: budget.steps.map((step) => ({ ...step, asOf: hostAsOf })) },
  noSeparateConferences: ({ content }) => content.noSeparateConferences,
  delegation: ({ content }) => content.delegation,
};
