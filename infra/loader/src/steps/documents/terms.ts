import type { SampleDocument } from '@thidua/samples';
import { ifNamed, type KnownIds } from '../known-ids.ts';
import { words } from '../words.ts';

/** What a document asks of whom, by when, and how it measures that. */
export function termsOf(sample: SampleDocument, ids: KnownIds) {
  return {
    scope: sample.scope && {
      collectives: sample.scope.collectives && words(sample.scope.collectives),
      individuals: sample.scope.individuals && words(sample.scope.individuals),
      enterprises: sample.scope.enterprises,
      rules: sample.scope.rules.map((each) => ({
        subject: each.subject,
        mustAct: each.mustAct,
        organizationIds: ids.organizations(each.organizations),
        levels: each.levels,
        kinds: each.kinds,
        source: words(each),
      })),
    },
    duties: sample.duties.map((each) => ({
      kind: each.kind,
      due: each.dueOn,
      dueText: each.dueText,
      scopeOrders: each.rules.map((rule) => rule + 1),
      via: each.via,
      viaId: ifNamed(each.viaOrganization, ids.organization),
      requiredSections: each.requiredSections,
      source: words(each),
    })),
    demands: sample.demands.map(({ kind, minimum, ...said }) => ({ kind, minimum, source: words(said) })),
    indicators: sample.indicators.map((each) => ({
      name: each.name,
      target: each.target,
      unit: each.unit,
      value: each.value,
      direction: each.direction,
      measuredBy: each.source,
      source: words(each),
    })),
    criteria: sample.criteria.map((each) => ({ name: each.name, source: words(each) })),
  };
}
