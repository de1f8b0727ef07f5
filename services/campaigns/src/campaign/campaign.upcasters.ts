import type { Upcaster } from '@thidua/event-kit';

type Fields = Readonly<Record<string, unknown>>;

/** Items as they are, with what they lacked. */
const each = (items: unknown, lacked: Fields): Fields[] =>
  (items as Fields[]).map((item) => ({ ...lacked, ...item }));

/**
 * Version 1 told what a paper says in fewer elements: it lacked what a plan asks of whom and by when, its guidance and
 * follow-up, and ids beside words. Nobody read the old papers anew, so nothing is known of them: the lists are empty.
 */
const contentOfVersion2 = ({ scope, ...content }: Fields): Fields => ({
  ...{ duties: [], demands: [], paragraphs: [], movementKind: null, annualReview: null },
  ...{ criteria: [], principles: [], emphases: [], accountability: [], exemplarStages: null },
  ...{ plaqueWorks: [], delegation: null, reviews: [], issueRoute: null, conferenceRules: [] },
  ...{ occasions: [], otherMovements: [] },
  ...content,
  citations: each(content['citations'], { issuerId: null, mentions: [] }),
  unnumberedCitations: each(content['unnumberedCitations'], { mentions: [] }),
  linkedMovements: each(content['linkedMovements'], { listUnitId: null }),
  indicators: each(content['indicators'], {
    ...{ unit: null, baseline: null, value: null, direction: null, measuredBy: null },
  }),
  scope: scope ? { rules: [], ...scope } : null,
  tasks: each(content['tasks'], { role: null, receiverIds: [], evidence: null }),
  awardClauses: each(content['awardClauses'], {
    ...{ level: null, authorityUnitId: null, subjects: null, movementYears: null },
    ...{ quotaValue: null, quotaUnitId: null },
  }),
  recipients: each(content['recipients'], { organizationIds: [], lineTo: null }),
});

const toVersion2: Upcaster = ({ content, ...data }) => ({
  ...data,
  content: contentOfVersion2(content as Fields),
});

/** Every event that carries a content. Each version that was ever stored has a fixture. */
export const campaignUpcasters = {
  CampaignDrafted: [toVersion2],
  CampaignIssued: [toVersion2],
  CampaignTranscribed: [toVersion2],
} as const satisfies Record<string, readonly Upcaster[]>;
