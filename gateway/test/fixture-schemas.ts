import { parse } from 'graphql';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

/** Four small subgraphs in the shape of the real ones, with the data that they answer. */
export const fixtureSchemas = {
  organizations: {
    typeDefs: parse(`${link}
      scalar Date
      type Query { organization(id: ID!, asOf: Date): Organization }
      type Organization @key(fields: "id asOf") { id: ID! asOf: Date name: String! parent: Organization }`),
    resolvers: {
      Query: { organization: (_: unknown, at: object) => ({ ...at, name: 'Phường Uông Bí' }) },
      Organization: {
        __resolveReference: async (reference: { id: string }) => ({
          ...reference,
          name: `Tên của ${reference.id}`,
        }),
        parent: () => null,
      },
    },
  },
  campaigns: {
    typeDefs: parse(`${link}
      scalar Date
      type Query { campaign(id: ID!): Campaign campaigns: [Campaign!] }
      type Mutation { draftCampaign(title: String!): Campaign }
      type Campaign @key(fields: "id") { id: ID! title: String! issuer: Organization }
      type Organization @key(fields: "id asOf", resolvable: false) { id: ID! asOf: Date }`),
    resolvers: {
      Query: {
        campaign: (_: unknown, { id }: { id: string }) => plan(id),
        campaigns: () => ['a', 'b', 'c'].map(plan),
      },
      Mutation: { draftCampaign: (_: unknown, { title }: { title: string }) => ({ ...plan('new'), title }) },
      Campaign: { __resolveReference: async ({ id }: { id: string }) => plan(id) },
    },
  },
  awards: {
    typeDefs: parse(
      `${link} type Query { awardsGiven: Int awardsCounted: Int awardsTotal: Int! } scalar Date scalar DateTime`,
    ),
    resolvers: { Query: { awardsGiven: () => 7, awardsTotal: () => 70 } },
  },
  conferences: {
    typeDefs: parse(`${link}
      type Query { conference(id: ID!): Conference }
      type Conference @key(fields: "id") { id: ID! title: String! plan: Campaign }
      type Campaign @key(fields: "id", resolvable: false) { id: ID! }`),
    resolvers: {
      Query: {
        conference: (_: unknown, { id }: { id: string }) => ({ id, title: 'Hội nghị', plan: { id: 'plan' } }),
      },
    },
  },
} as const;

function plan(id: string) {
  return { id, title: `Kế hoạch ${id}`, issuer: { id: `organization.${id}`, asOf: '2025-06-30' } };
}
