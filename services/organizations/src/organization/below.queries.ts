import type { LegalDay } from '@thidua/domain-kit';
import { badUserInput } from '@thidua/federation-kit';
import type { Rows } from '@thidua/event-kit';
import type { Kinds } from '../kinds/kind.ts';
import { inForce, type OrganizationRow } from './organization.rows.ts';
import { type OrganizationLevel, organizationLevels } from './organization.state.ts';

export interface Within {
  readonly withinId: string;
  readonly day: LegalDay;
  readonly level?: OrganizationLevel | null | undefined;
  readonly kind?: string | null | undefined;
}

/** So many organizations below one are gone through: far more than any province has. */
const mostPassed = 50_000;

/**
 * The filter for what is anywhere below an organization on a day. It goes down level by level, each by one query,
 * and no further than what is wanted can stand: bodies have no units below them. Throws BAD_USER_INPUT with the
 * reason TOO_MUCH_BELOW.
 */
export async function belowFilter(
  rows: Rows,
  kinds: Kinds,
  { withinId, day, level, kind }: Within,
  most = mostPassed,
): Promise<Readonly<Record<string, unknown>>> {
  const wanted = level ?? (kind ? kinds.get(kind)?.level : null) ?? null;
  if (await isOnlyRoot(rows, withinId, day))
    return (level || kind) && wanted !== 'CENTRAL' ? {} : { parent: { $gt: '' } };
  const above = wanted && organizationLevels.slice(0, organizationLevels.indexOf(wanted));
  const passable = { ...inForce(day), ...(above && { level: { $in: above } }) };
  const parents = new Set<string>();
  let passed = 0;
  for (let frontier = [withinId]; frontier.length > 0;) {
    const below = await rows.find<Pick<OrganizationRow, 'parent'>>(
      { parent: { $in: frontier }, ...passable },
      { fields: ['parent'], limit: most + 1 },
    );
    passed += below.length;
    if (passed > most) throw tooMuch(most);
    // Where all that is below was seen, it shows which have anything below them; else any of them may.
    for (const id of above ? frontier : below.map(({ parent }) => parent ?? withinId)) parents.add(id);
    frontier = below.map(({ aggregate }) => aggregate);
  }
  return { parent: { $in: [...parents] } };
}

/** Everything is below the country; a service that holds a part of it only has several at the top. */
async function isOnlyRoot(rows: Rows, id: string, day: LegalDay): Promise<boolean> {
  const roots = await rows.find({ parent: null, ...inForce(day) }, { limit: 2 });
  return roots.length === 1 && roots[0]?.aggregate === id;
}

const tooMuch = (most: number) =>
  badUserInput({
    en: `Argument “filter”: more than ${most} organizations are below withinId; name a level or a kind of unit.`,
    vi: `Tham số “filter”: có hơn ${most} tổ chức thuộc withinId; hãy nêu cấp hoặc loại đơn vị.`,
    argument: 'filter',
    reason: 'TOO_MUCH_BELOW',
  });
