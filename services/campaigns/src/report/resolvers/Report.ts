import type { ReportResolvers } from '../../__generated__/resolvers-types.ts';
import type { ReportQueries } from '../report.queries.ts';
import type { Assessment } from '../report.content.ts';
import { assessmentOf, type ReportState } from '../report.state.ts';
import { gradesOn, sectionsOn } from '../report.tables.ts';

export const Report: ReportResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id }, { reports }) => reports.find(id),
  campaign: ({ content }, _args, { campaigns }) => campaigns.linked(content.campaignId),
  organization: ({ content }) => ({ id: content.organizationId, asOf: content.submittedOn }),
  kind: ({ content }) => content.kind,
  ordinal: ({ standing }) => standing.ordinal,
  covers: ({ content }) => content.covers,
  coversWholePeriod: ({ standing }) => standing.coversWholePeriod,
  documentNumber: ({ content }) => content.documentNumber,
  submittedOn: ({ content }) => content.submittedOn,
  due: ({ standing }) => standing.due,
  isLate: ({ content, standing: { due } }) => due !== null && content.submittedOn > due,
  entry: ({ entry }) => entry,
  sections: async (state, _args, { reports }) => {
    const { sections, submittedOn } = state.content;
    if (!(await reports.mayReadWords(state))) return null;
    const rows = new Map(sectionsOn(submittedOn).map((row) => [row.code, row]));
    return sections.map(({ code, text }) => ({ ...labelled(code, rows), text }));
  },
  bundle: async (state, _args, { reports }) =>
    (await reports.mayReadWords(state)) ? state.content.bundle : null,
  assessment: async (state, _args, { reports }) => {
    const standing = assessmentOf(state);
    return standing && shown(standing, state, reports);
  },
  earlierAssessments: (state, _args, { reports }) =>
    Promise.all(state.assessments.slice(0, -1).map((each) => shown(each, state, reports))),
};

interface Labels {
  readonly vi: string;
  readonly en: string;
  readonly legalBasis: string | null;
  readonly status: 'confirmed' | 'assumed';
}

/** A code that only the plan uses has no label. */
const labelled = (code: string, rows: ReadonlyMap<string, Labels>) => {
  const row = rows.get(code);
  return {
    ...{ code, label: row?.vi ?? null, labelEn: row?.en ?? null, legalBasis: row?.legalBasis ?? null },
    isConfirmed: row?.status === 'confirmed',
  };
};

/** The grade is everybody's; why it was corrected is for those who may read the report. */
async function shown(
  { grade, assessedOn, assessorId, entry, corrects, reviewYear }: Assessment,
  state: ReportState,
  reports: ReportQueries,
) {
  const rows = new Map(gradesOn(assessedOn).map((row) => [row.code, row]));
  return {
    grade: labelled(grade, rows),
    ...{ assessedOn, entry, reviewYear },
    assessor: { id: assessorId, asOf: assessedOn },
    corrects: corrects !== null && (await reports.mayReadWords(state)) ? corrects : null,
  };
}
