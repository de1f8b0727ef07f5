import type { OrganizationState } from '../organization/organization.state.ts';

/** The organizations of these ids, in their order; null for one that there is not. */
export type FindOrganizations = (ids: readonly string[]) => Promise<readonly (OrganizationState | null)[]>;

/** What leads to an organization, with the state of it; one question for all. Throws if one leads nowhere. */
export async function withStates<Leading extends { readonly organization: string }>(
  find: FindOrganizations,
  all: readonly Leading[],
): Promise<(Leading & { readonly state: OrganizationState })[]> {
  const states = await find(all.map(({ organization }) => organization));
  return all.map((leading, index) => {
    const state = states[index];
    // No answer may leave it out in silence.
    if (!state) throw new Error(`the lineage leads to ${leading.organization}, which nobody knows`);
    return { ...leading, state };
  });
}
