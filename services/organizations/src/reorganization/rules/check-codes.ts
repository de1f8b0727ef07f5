import { overlap, reject, type Rejection, versionOn } from '@thidua/domain-kit';
import { codeKey } from '../../organization/organization.commands.ts';
import type { OrganizationVersion } from '../../organization/organization.state.ts';
import { unitScheme } from '../effects/attributes-after.ts';
import type { PlacedPart } from '../effects/placed-part.ts';
import { type Plan, versionsOf } from '../effects/plan.ts';
import type { ReorganizationFacts } from '../effects/reorganization-facts.ts';
import { nameOf } from './name-of.ts';

interface Holding {
  readonly id: string;
  readonly version: OrganizationVersion;
}

/** No two units have one code on one day, after all of it. */
export function checkCodes(plan: Plan, facts: ReorganizationFacts): Rejection[] {
  const all = new Set([...facts.organizations.keys(), ...plan.versions.keys()]);
  const holdings = [...all].flatMap((id) =>
    versionsOf(id, plan, facts).flatMap((version) =>
      version.codes.map(({ scheme, value }) => ({ id, version, key: codeKey(scheme, value) })),
    ),
  );
  const holders = Map.groupBy<string, Holding & { readonly key: string }>(holdings, ({ key }) => key);
  return plan.parts.flatMap((part): Rejection[] => {
    const { act, unit, path } = part;
    if (act === 'DISSOLVE') return [];
    const version = versionOf(part, plan, facts);
    const code = version?.codes.find(({ scheme }) => scheme === unitScheme);
    if (!version || !code) return [];
    const holder = holders
      .get(codeKey(code.scheme, code.value))
      ?.find((each) => each.id !== unit && overlap(each.version, version));
    if (!holder) return [];
    const name = nameOf(holder.id, plan.day, plan, facts);
    const params = { code: code.value, holder: holder.id, name };
    return [reject('CODE_HELD', { path: [...path, 'code'], params })];
  });
}

/** What the part makes of the unit: a new version, or one that is corrected, also of a unit that ends today. */
function versionOf(
  part: PlacedPart,
  plan: Plan,
  facts: ReorganizationFacts,
): OrganizationVersion | null | undefined {
  const versions = versionsOf(part.unit, plan, facts);
  if (part.act !== 'CORRECT') return versionOn(versions, plan.day);
  const wrong = plan.corrections.find((correction) => correction.part === part)?.version;
  return wrong && versions.find(({ validFrom }) => validFrom === wrong.validFrom);
}
