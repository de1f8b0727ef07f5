import { reject, type Rejection } from '@thidua/domain-kit';
import { newEntityId, type PersonDocument } from '@thidua/event-kit';
import { ensureKnown } from '@thidua/service-kit';
import type { Context } from '../context.ts';
import type { ExemplarSubject } from './exemplar.content.ts';
import type { SubjectInput } from './exemplar.input.ts';

/** Who is put forward, with what may have to be forgotten apart. */
interface NamedSubject {
  readonly subject: ExemplarSubject;
  readonly people: readonly PersonDocument[];
  readonly personName: string | null;
  /** The post in which the person is named. */
  readonly position: string | null;
}

/** A subject as the input names it, exactly one and known; the name of a new person is parted from the id. */
export async function subjectOf(
  context: Context,
  { person, organizationId, collective }: SubjectInput,
  unit: string,
): Promise<NamedSubject | Rejection> {
  if ([person, organizationId, collective].filter((each) => each !== null).length !== 1)
    return reject('ONE_SUBJECT_NEEDED', { path: ['subject'] });
  if (person) return personOf(context, person, unit);
  const nobody = { people: [], personName: null, position: null };
  if (organizationId === null) return { ...nobody, subject: { kind: 'COLLECTIVE', name: collective ?? '' } };
  const unknown = await ensureKnown(context, [{ id: organizationId, path: ['subject', 'organizationId'] }]);
  return unknown ?? { ...nobody, subject: { kind: 'ORGANIZATION', organizationId } };
}

/** A known person is named by id. Whose name the caller may not read he cannot name: he would read it there. */
async function personOf(
  { exemplars }: Context,
  { personId: known, name, position, isDirectWorker }: NonNullable<SubjectInput['person']>,
  unit: string,
): Promise<NamedSubject | Rejection> {
  if ((known === null) === (name === null))
    return reject('ONE_PERSON_NEEDED', { path: ['subject', 'person'] });
  const personName = name ?? (known && (await exemplars.nameKnownToCaller(known)));
  if (personName === null)
    return reject('PERSON_UNKNOWN', { path: ['subject', 'person', 'personId'], params: { id: known ?? '' } });
  const personId = known ?? newEntityId('person', unit);
  return {
    subject: { kind: 'PERSON', personId, isDirectWorker },
    people: known === null ? [{ _id: personId, name: personName }] : [],
    personName,
    position,
  };
}
