import { reject, type Rejection } from '@thidua/domain-kit';
import type { ReorganizationAct, ReorganizationPart } from '../reorganization.state.ts';
import type { Plan } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';

type Field = 'name' | 'kind' | 'code' | 'parent' | 'aliases' | 'at';

const needed: Partial<Record<ReorganizationAct, readonly Field[]>> = {
  RENAME: ['name'],
  RETYPE: ['kind'],
  RECODE: ['code'],
  CORRECT: ['at'],
};
const neededByNew = ['name', 'kind', 'parent'] as const;
const ofTheUnit = ['name', 'kind', 'code', 'parent', 'aliases'] as const;

/** Each act has the fields that it needs, and none that would be left unheard. */
export function checkFields({ parts }: Plan, { organizations }: ReorganizationFacts): Rejection[] {
  if (parts.length === 0) return [reject('EMPTY', { path: ['parts'] })];
  return parts.flatMap((part) => {
    const { act, unit, path } = part;
    const isNew = makesNew.has(act) && !organizations.has(unit);
    const missing = [...(needed[act] ?? []), ...(isNew ? neededByNew : [])].filter(
      (field) => part[field] === null,
    );
    const unheard = unheardBy(part).filter((field) => part[field] !== null);
    const detail = (field: Field) => ({ path: [...path, nameOf(field)], params: { act } });
    return [
      ...[...new Set(missing)].map((field) => reject('ATTRIBUTE_NEEDED', detail(field))),
      ...unheard.map((field) => reject('ATTRIBUTE_UNFIT', detail(field))),
    ];
  });
}

const makesNew: ReadonlySet<ReorganizationAct> = new Set(['ESTABLISH', 'MERGE', 'FORM', 'SPLIT']);

const unheardBy = ({ act }: ReorganizationPart): readonly Field[] => {
  if (act === 'CORRECT') return [];
  return act === 'DISSOLVE' ? [...ofTheUnit, 'at'] : ['at'];
};

const nameOf = (field: Field): string => (field === 'parent' ? 'parentId' : field);
