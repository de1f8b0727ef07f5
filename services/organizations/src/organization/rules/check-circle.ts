import { reject, type Rejection, versionOn } from '@thidua/domain-kit';
import type { OrganizationFacts } from '../organization.commands.ts';
import type { EnteredVersion } from '../organization.state.ts';

/** Sorts before every day, and stands for the time before our knowledge. */
const beginning = '0000-01-01';

/**
 * No organization stands above itself on any day. A circle can only close on a day on which one of its members
 * begins a version, so it is enough to look at those days.
 */
export function checkCircle(
  id: string,
  versions: readonly EnteredVersion[],
  { organizations }: OrganizationFacts,
  path: readonly string[],
): Rejection[] {
  return versions.flatMap(({ validFrom, parent }, index) => {
    const day = validFrom ?? beginning;
    const seen = new Set<string>();
    let above = parent;
    while (above !== null && above !== id && !seen.has(above)) {
      seen.add(above);
      above = versionOn(organizations.get(above) ?? [], day)?.parent ?? null;
    }
    const at = [...path, 'versions', String(index), 'parentId'];
    return above === id ? [reject('ABOVE_ITSELF', { path: at, params: { id } })] : [];
  });
}
