import type { SampleDocument } from '@thidua/samples';
import { ifNamed, type KnownIds } from '../known-ids.ts';
import { unitId } from '../organizations.ts';
import { words } from '../words.ts';
import { actsOf } from './acts.ts';
import { citationsOf } from './citations.ts';
import { guidanceOf } from './guidance.ts';
import { movementsAndAwardsOf } from './movements-and-awards.ts';
import { paragraphsOf } from './paragraphs.ts';
import { recipientsOf } from './recipients.ts';
import { termsOf } from './terms.ts';

/** All that a document says, as the graph takes it. */
export function contentOf(sample: SampleDocument, ids: KnownIds) {
  const { period, movementKind, theme, motto } = sample;
  return {
    documentType: sample.document.type,
    title: sample.title.text,
    issuerId: unitId(sample.issuer.unit),
    issuingOrgan: sample.issuer.organ,
    parentId: ifNamed(sample.citations[sample.parentPlan.citation]?.document, ids.cited),
    paragraphs: paragraphsOf(sample),
    movementKind: movementKind && words(movementKind),
    theme: theme && words(theme),
    motto: motto && words(motto),
    purposes: sample.purposes.map(words),
    requirements: sample.requirements.map(words),
    contents: sample.contentGroups.map(words),
    period: period && {
      from: period.from,
      to: period.to,
      endsWith: period.endsWith,
      source: words(period),
    },
    ...citationsOf(sample, ids),
    ...movementsAndAwardsOf(sample),
    ...termsOf(sample, ids),
    ...guidanceOf(sample, ids),
    ...actsOf(sample, ids),
    recipients: recipientsOf(sample, ids),
  };
}
