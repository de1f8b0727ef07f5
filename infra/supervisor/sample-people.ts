import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The sample person whose token the start prints. */
export const shownPerson = 'archivist';

/** The id of the sample person who may hand out roles before there is any; `undefined` without samples. */
export function sampleAdministrator(root: string): string | undefined {
  const file = join(root, 'infra/samples/people.yaml');
  if (!existsSync(file)) return undefined;
  const people = parse(readFileSync(file, 'utf8')) as { alias: string; id: string }[];
  return people.find(({ alias }) => alias === 'administrator')?.id;
}
