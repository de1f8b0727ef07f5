import type { SampleDocument } from '@thidua/samples';
import { ifNamed, type KnownIds } from '../known-ids.ts';
import { words } from '../words.ts';

/** What a document has agencies do, and what is to come of it. */
export function actsOf(sample: SampleDocument, ids: KnownIds) {
  const { issueRoute, annualReview } = sample;
  return {
    tasks: sample.tasks.map((each) => ({
      assigneeName: each.assignee,
      assigneeIds: ids.organizations(each.organizations),
      kind: each.kind,
      role: each.role,
      due: each.dueOn,
      dueText: each.dueText,
      deliverable: each.deliverable,
      deliverTo: each.deliverTo,
      receiverIds: ids.organizations(each.deliverToOrganizations),
      via: each.via,
      evidence: each.evidence,
      source: words(each),
    })),
    reviews: sample.reviews.map((each) => ({
      kind: each.kind === 'INTERIM_AND_FINAL' ? 'PRELIMINARY_AND_FINAL' : each.kind,
      by: each.by,
      reviewerIds: ids.organizations(each.organizations),
      to: each.to,
      due: each.dueOn,
      dueText: each.dueText,
      of: each.of,
      years: each.years,
      source: words(each),
    })),
    issueRoute: issueRoute && {
      to: issueRoute.to,
      via: issueRoute.via,
      viaId: ifNamed(issueRoute.viaOrganization, ids.organization),
      source: words(issueRoute),
    },
    annualReview: annualReview && { year: annualReview.year, source: words(annualReview) },
    conferenceRules: sample.conferenceRules?.map((each) => ({
      form: each.form,
      host: each.host,
      before: each.before,
      mustEvaluate: each.mustEvaluate,
      awards: each.awards ?? false,
      source: words(each),
    })),
  };
}
