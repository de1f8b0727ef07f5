import { readPeople } from '@thidua/samples';

/** The sample person whose token the start prints. */
export const shownPerson = 'archivist';

/** The id of a sample person. Throws if there is none of that alias. */
export function samplePerson(alias: string): string {
  const person = readPeople().find((candidate) => candidate.alias === alias);
  if (!person) throw new Error(`infra/samples knows no person ${alias}`);
  return person.id;
}
