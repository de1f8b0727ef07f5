import { parseEntityId } from '@thidua/domain-kit';
import { UsageError } from '../usage-error.ts';

/** How a sample person is known. */
export interface NamedPerson {
  readonly alias: string;
  readonly id: string;
  readonly name: string;
}

/** The id of the person meant by an alias, a name or an id. Throws UsageError, which lists whom it knows. */
export function findPerson(people: readonly NamedPerson[], wanted: string): string {
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi');
  const known = people.find(({ alias, name }) => [alias, name].map(plain).includes(plain(wanted)));
  if (known) return known.id;
  if (parseEntityId(wanted)?.type === 'person') return wanted;
  const names = people.map(({ alias, name }) => `${alias} (${name})`).join(', ');
  throw new UsageError(`no sample person “${wanted}”; there are: ${names}; or give a person id`);
}
