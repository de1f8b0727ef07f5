import {
  documentFiles,
  firstDayOf,
  readDocument,
  readOrganizations,
  type SampleDocument,
} from '@thidua/samples';
import { refusalFields } from '../graph/graph-client.ts';
import { inTurn, type LoadStep } from './load-step.ts';
import { words } from './words.ts';

const transcribeConference = `mutation ($input: TranscribeConferenceInput!) {
  transcribeConference(input: $input) { ${refusalFields} }
}`;

/** The document's free label of a form, and the series that it belongs to: "đại biểu" makes no other series. */
const seriesOf: Readonly<Record<string, string>> = {
  'hoi-nghi-dai-bieu-dien-hinh-tien-tien': 'hoi-nghi-dien-hinh-tien-tien',
};

/** The conferences that the documents set up. */
export function conferences(): LoadStep {
  const organizationIds = new Map(readOrganizations().map(({ alias, id }) => [alias, id]));
  const items = documentFiles().flatMap((file) => {
    const sample = readDocument(file);
    if (!sample.conference) return [];
    const { id } = sample.conference;
    const content = contentOf(sample, sample.conference, (alias) => organizationIds.get(alias));
    const input = { idempotencyKey: `sample/${id}`, id, content };
    const writtenOn = firstDayOf(sample);
    const item = { what: `${file}: conference`, as: 'archivist' as const, mutation: transcribeConference };
    return [{ ...item, input, writtenOn }];
  });
  return { label: 'hội nghị / conferences', waves: inTurn(items) };
}

function contentOf(
  sample: SampleDocument,
  conference: NonNullable<SampleDocument['conference']>,
  organizationId: (alias: string) => string | undefined,
): object {
  const { shares, delegateCap, time, budget } = conference;
  const share = (category: string, percent: number) => ({ category, percent, source: words(shares) });
  return {
    campaignId: sample.id,
    hostId: `organization.${conference.host}`,
    series: seriesOf[conference.form.code] ?? conference.form.code,
    formLabel: conference.form.label,
    title: `${conference.series} ${conference.ordinalText}`,
    titleLine: words(conference.title),
    ordinal: conference.ordinal,
    term: conference.term,
    reviewPeriod: conference.reviewPeriod,
    time: { from: time.from, to: time.to, halfDays: time.halfDays, source: words(time) },
    delegateCap: delegateCap.max,
    delegateCapSource: words(delegateCap),
    delegates: words(conference.composition),
    composition: [
      share('Đại biểu điển hình tiên tiến', shares.exemplarPercent),
      share('Đại biểu khách mời', shares.guestPercent),
    ],
    agenda: conference.agenda.map((item) => ({
      order: item.order,
      title: item.title,
      adoptsDelegation: item.title.includes('đoàn Đại biểu đi dự Đại hội cấp trên'),
      source: words(item),
    })),
    reportParts: conference.report.parts.map(({ title, sections }) => ({
      title,
      sections: sections.map(words),
    })),
    budget: {
      year: budget.year,
      steps: budget.steps.map(({ step, by, organization }) => ({
        kind: step,
        assigneeName: by,
        assigneeId: organization === null ? null : organizationId(organization),
        source: words(budget),
      })),
      source: words(budget.source),
    },
    noSeparateConferences: words(conference.exclusive),
    delegation: sample.delegation && {
      congressName: sample.delegation.events[0],
      source: words(sample.delegation),
    },
  };
}
