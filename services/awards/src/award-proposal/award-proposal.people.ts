import { reject, type Rejection } from '@thidua/domain-kit';
import { newEntityId, type PersonDocument } from '@thidua/event-kit';
import type { Nominee } from './award-proposal.content.ts';
import type { NomineeInput } from './award-proposal.input.ts';

/** Parts a named person: the id goes into the event, the name into the collection that can be erased. */
export function partName<Rest extends object>(
  { name, ...rest }: { readonly name: string } & Rest,
  unit: string,
): { readonly named: Omit<Rest, 'name'> & { readonly personId: string }; readonly person: PersonDocument } {
  const personId = newEntityId('person', unit);
  return { named: { personId, ...rest }, person: { _id: personId, name } };
}

/** The nominee, with the name of a new person apart; refuses an input that names none or several. */
export function nomineeOf(
  { organizationId, personId, personName }: NomineeInput,
  unit: string,
): { readonly nominee: Nominee; readonly people: readonly PersonDocument[] } | Rejection {
  const named = [organizationId, personId, personName].filter((each) => each !== null);
  if (named.length !== 1) return reject('ONE_NOMINEE_NEEDED', { path: ['nominee'] });
  if (organizationId !== null) return { nominee: { kind: 'ORGANIZATION', id: organizationId }, people: [] };
  if (personId !== null) return { nominee: { kind: 'PERSON', id: personId }, people: [] };
  const { named: person, person: document } = partName({ name: personName ?? '' }, unit);
  return { nominee: { kind: 'PERSON', id: person.personId }, people: [document] };
}
