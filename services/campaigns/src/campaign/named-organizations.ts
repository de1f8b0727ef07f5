import type { OrganizationReference } from '@thidua/service-kit';
import type { CampaignContent } from './campaign.content.ts';

/** Every organization that a content names by id, with the place where it does. */
export const namedOrganizations = (content: CampaignContent): OrganizationReference[] =>
  idsIn(content, ['content']);

function idsIn(value: unknown, path: readonly string[]): OrganizationReference[] {
  if (typeof value === 'string') return isReference(value, path) ? [{ id: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => idsIn(each, [...path, key]));
}

/** Words of a document that happen to look like an id stand in no field of ids. */
const isReference = (value: string, path: readonly string[]): boolean =>
  value.startsWith('organization.') && /Ids?$/.test(path.findLast((key) => !/^\d+$/.test(key)) ?? '');
