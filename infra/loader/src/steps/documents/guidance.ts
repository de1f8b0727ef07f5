import type { SampleDocument } from '@thidua/samples';
import type { KnownIds } from '../known-ids.ts';
import { words } from '../words.ts';

type KeyWords = SampleDocument['principles'][number];

const keyPhrases = (each: KeyWords) => ({ phrases: each.words, source: words(each) });

/** How a document wants its movement led, and what it speaks of beside. */
export function guidanceOf(sample: SampleDocument, ids: KnownIds) {
  const { exemplarStages, delegation } = sample;
  return {
    principles: sample.principles.map(keyPhrases),
    emphases: sample.emphases?.map(keyPhrases),
    accountability: sample.accountability?.map((each) => ({
      who: each.who,
      organizationIds: ids.organizations(each.organizations),
      source: words(each),
    })),
    exemplarStages: exemplarStages && { phrases: exemplarStages.stages, source: words(exemplarStages) },
    plaqueWorks: sample.plaqueWorks?.map((each) => ({ occasions: each.events, source: words(each) })),
    delegation: delegation && {
      criteria: delegation.criteria,
      meetings: delegation.events,
      source: words(delegation),
    },
    occasions: sample.events.map(({ name, kind, ordinal, years, lines }) => ({
      ...{ name, kind, ordinal, years, lines },
    })),
  };
}
