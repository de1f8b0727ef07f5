/** What a process of a service does; by default all of it. */
export const roles = ['api', 'relay', 'consumer'] as const;
export type Role = (typeof roles)[number];

/** Reads `api,relay,consumer`. Throws RangeError naming what it does not know. */
export function parseRoles(text: string): ReadonlySet<Role> {
  const wanted = text.split(',').map((each) => each.trim());
  for (const each of wanted)
    if (!(roles as readonly string[]).includes(each)) throw new RangeError(each || '(empty)');
  return new Set(wanted as Role[]);
}
