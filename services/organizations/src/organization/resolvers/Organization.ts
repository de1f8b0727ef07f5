import { dayBefore } from '@thidua/domain-kit';
import { legalDayArgument, pageRequest, toConnection } from '@thidua/federation-kit';
import type { OrganizationResolvers } from '../../__generated__/resolvers-types.ts';
import { knowledgeOf } from '../../knowledge/knowledge.ts';
import { byName } from '../organization-page.queries.ts';
import { nearestView } from '../organization.view.ts';

export const Organization: OrganizationResolvers = {
  // Async on purpose: a reference resolver that throws at once would fail all its siblings.
  __resolveReference: async ({ id, asOf }, { organizations, clock }) => {
    const day = legalDayArgument(asOf, 'asOf');
    const state = await organizations.find(id);
    return state && nearestView(state, day, clock.today());
  },
  name: ({ version }) => version.name,
  kind: ({ version }) => version.kind,
  kindLabel: ({ version: { kind } }, { language }, { kinds }) =>
    kinds.get(kind)?.[language === 'EN' ? 'labelEn' : 'labelVi'] ?? kind,
  level: ({ version }) => version.level,
  code: ({ version }, { scheme }) => version.codes.find((code) => code.scheme === scheme)?.value ?? null,
  validFrom: ({ life }) => life.validFrom,
  validTo: ({ life }) => life.validTo,
  lastDay: ({ life }) => life.validTo && dayBefore(life.validTo),
  establishedBy: ({ establishedBy }) => establishedBy,
  endedBy: ({ endedBy }) => endedBy,
  endedBefore: ({ endedBefore }) => endedBefore,
  // Nobody tells us of every body: only units are ever known whole.
  knowledge: ({ day, version }, _args, { knowledge, clock }) =>
    version.level === null ? 'PARTIAL' : knowledgeOf(knowledge, day, clock.today()),
  parent: async ({ version, around }, _args, { organizations, clock }) => {
    const parent = version.parent === null ? null : await organizations.find(version.parent);
    return parent && nearestView(parent, around, clock.today());
  },
  children: async ({ id, day, around }, args, { organizations, clock }) => {
    const request = pageRequest(args, byName);
    const page = await organizations.page({ parentId: id, day }, request);
    return {
      ...toConnection(page, request, ({ state }) => nearestView(state, around, clock.today())),
      day,
    };
  },
};
