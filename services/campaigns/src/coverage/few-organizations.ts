import type { Directory, OrganizationOnDay, Versions } from '@thidua/directory-kit';
import { type LegalDay, versionOn } from '@thidua/domain-kit';
import type { Tree } from './surroundings.ts';

/** A tree deeper than this has a cycle. */
const maxDepth = 16;

/**
 * The tree, of which nothing is seen but a few organizations and what ever was above them: whether they are in scope of
 * a plan is told without reading whom else it means.
 */
export async function fewOrganizations(
  directory: Directory,
  ids: readonly string[],
): Promise<Tree & { readonly everAbove: readonly string[] }> {
  const known = new Map<string, Versions>();
  for (let asked = [...ids]; asked.length > 0;) {
    const found = await directory.versionsOf(asked);
    for (const [id, versions] of found) known.set(id, versions);
    const above = [...found.values()].flatMap((versions) => versions.map(({ parent }) => parent));
    asked = [...new Set(above)].filter((id) => id !== null).filter((id) => !known.has(id));
  }
  const on = (id: string, day: LegalDay): OrganizationOnDay | null => {
    const version = versionOn(known.get(id) ?? [], day);
    if (!version) return null;
    const { name, kind, level, parent } = version;
    return { id, asOf: day, name, kind, level, parent };
  };
  /** From the one below the root down to it; null where the root is not above it on that day. */
  const wayDown = (root: string, id: string, day: LegalDay): OrganizationOnDay[] | null => {
    const way: OrganizationOnDay[] = [];
    for (
      let at = on(id, day);
      at && way.length < maxDepth;
      at = at.parent === null ? null : on(at.parent, day)
    ) {
      way.unshift(at);
      if (at.parent === root) return way;
    }
    return null;
  };
  return {
    everAbove: [...known.keys()].filter((id) => !ids.includes(id)),
    below: (root, day, { levels = [], kinds = [] }) => {
      const found = ids.flatMap((id) => {
        const way = wayDown(root, id, day);
        const last = way?.at(-1);
        if (!way || !last) return [];
        const belongs = way.slice(0, -1).every(({ level }) => level === null);
        const isWanted =
          (last.level !== null && levels.includes(last.level)) || (belongs && kinds.includes(last.kind));
        return isWanted ? [last] : [];
      });
      return Promise.resolve(found);
    },
    versionsOf: async (asked) => {
      const unknown = asked.filter((id) => !known.has(id));
      return new Map([...known, ...(await directory.versionsOf(unknown))]);
    },
  };
}
