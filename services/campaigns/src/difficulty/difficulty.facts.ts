import type { Context } from '../context.ts';
import type { Named } from './difficulty.commands.ts';

/** An organization that an input may name, and where. */
export interface Naming {
  readonly id: string | null;
  readonly path: readonly string[];
}

/** Those that are named, as references to be known. */
export const referencesOf = (namings: readonly Naming[]) =>
  namings.flatMap(({ id, path }) => (id === null ? [] : [{ id, path }]));

/** Those that are named, with their dated versions. They must be known by now. */
export async function gatherNamed(
  { directory }: Context,
  namings: readonly Naming[],
): Promise<readonly Named[]> {
  const references = referencesOf(namings);
  const versions = await directory.versionsOf(references.map(({ id }) => id));
  return references.map((reference) => ({ ...reference, versions: versions.get(reference.id) ?? [] }));
}
