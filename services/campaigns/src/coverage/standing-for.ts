import type { Versions } from '@thidua/directory-kit';
import { type LegalDay, lifeOf, nearestDay, versionOn } from '@thidua/domain-kit';
import type { Member } from './member.ts';
import type { Surroundings } from './surroundings.ts';

type Standing = Omit<Member, 'ruleOrders'>;

/** Lineage deeper than this goes round in a circle. */
const maxSteps = 16;

/**
 * Who stands on that day for each organization that a plan names: itself; or, where it has ended and another has taken
 * over the whole of it, that one. What was divided among several stays named, as of its last day: it is not lost.
 */
export async function standingFor(
  { directory, units }: Pick<Surroundings, 'directory' | 'units'>,
  ids: readonly string[],
  day: LegalDay,
): Promise<ReadonlyMap<string, Standing>> {
  const heirs = new Map(ids.map((id) => [id, id]));
  const known = new Map<string, Versions>();
  for (let steps = 0; steps < maxSteps; steps++) {
    const asked = [...new Set(heirs.values())].filter((id) => !known.has(id));
    if (asked.length === 0) break;
    for (const [id, versions] of await directory.versionsOf(asked)) known.set(id, versions);
    for (const id of asked) if (!known.has(id)) known.set(id, []);
    const ended = asked.filter((id) => hasEnded(known.get(id) ?? [], day));
    const heirOf = new Map(
      (ended.length === 0 ? [] : await units.byIds(ended)).flatMap(({ id, wholeSuccessors: [heir] }) =>
        heir && (heir.on === null || heir.on <= day) ? [[id, heir.id] as const] : [],
      ),
    );
    for (const [id, at] of heirs) heirs.set(id, heirOf.get(at) ?? at);
  }
  return new Map([...heirs].map(([id, heir]) => [id, standing(heir, known.get(heir) ?? [], day)]));
}

const hasEnded = (versions: Versions, day: LegalDay): boolean => {
  const { validTo } = lifeOf(versions);
  return validTo !== null && validTo <= day;
};

function standing(id: string, versions: Versions, day: LegalDay): Standing {
  const asOf = versions.length === 0 ? day : nearestDay(versions, day);
  const version = versionOn(versions, asOf);
  return { id, asOf, name: version?.name ?? null, level: version?.level ?? null };
}
