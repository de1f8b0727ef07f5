import type { Context } from '../context.ts';
import { type CodeHolding, codeKey, type OrganizationFacts } from './organization.commands.ts';
import type { EnteredVersion, OrganizationState } from './organization.state.ts';

/** An organization as it is known or about to be. */
type Entered = Pick<OrganizationState, 'id'> & { readonly versions: readonly EnteredVersion[] };

/** What the rules must know about organizations that are to be entered, and about the parents that they name. */
export async function gatherFacts(
  { organizations, kinds }: Pick<Context, 'organizations' | 'kinds'>,
  entered: readonly Entered[],
): Promise<OrganizationFacts> {
  const versions = entered.flatMap((each) => each.versions);
  const parents = versions.flatMap(({ parent }) => parent ?? []);
  const [known, holders] = await Promise.all([
    organizations.read([...new Set(parents)]),
    organizations.holdersOf(versions.flatMap(({ codes }) => codes)),
  ]);
  const all: readonly Entered[] = [...known, ...entered];
  return {
    kinds,
    organizations: new Map(all.map((each) => [each.id, each.versions])),
    codeHoldings: Map.groupBy([...holders, ...entered].flatMap(holdingsOf), ({ key }) => key),
  };
}

const holdingsOf = ({ id, versions }: Entered): (CodeHolding & { readonly key: string })[] =>
  versions.flatMap(({ codes, validFrom, validTo }) =>
    codes.map(({ scheme, value }) => ({ id, validFrom, validTo, key: codeKey(scheme, value) })),
  );
