import type { SampleDocument } from '@thidua/samples';
import { ifNamed } from '../known-ids.ts';
import { unitId } from '../organizations.ts';
import { words } from '../words.ts';

/** The movements that a document names, and who awards what for which of them. */
export function movementsAndAwardsOf(sample: SampleDocument) {
  return {
    linkedMovements: sample.linkedMovements.map((each) => ({
      title: each.title,
      list: each.list,
      listUnitId: unitId(each.listUnit),
      award: each.award,
      period: each.period,
      planNumber: each.planNumber,
      planIssuedOn: each.planDate,
      source: words(each),
    })),
    otherMovements: sample.otherMovements.map((each) => ({ title: each.title, source: words(each) })),
    awardClauses: sample.awardClauses.map((each, index) => {
      const quota = sample.quotas.find(({ clause }) => clause === index);
      return {
        levelName: each.levelText,
        level: each.level === 'STATE' ? 'CENTRAL' : each.level,
        authorityName: each.authority,
        authorityUnitId: ifNamed(each.authorityUnit, unitId),
        form: each.form,
        movementOrders: each.movements.map((movement) => movement + 1),
        subjects: each.subjects,
        movementYears: each.movementYears,
        quota: quota?.text,
        quotaValue: quota?.value,
        quotaUnitId: ifNamed(quota?.laterDocumentOf, unitId),
        source: words(each),
      };
    }),
  };
}
