import { routingSdl } from '../../src/index.ts';

/** A subgraph as it would be in earnest: entities, two lists in several orders, totals, mutations. */
export const awardsSdl = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])
${routingSdl}
type Query {
  award(id: ID!): Award @routedBy(arg: "id")
  honour(ref: HonourRef!): Honour @routedBy(arg: "ref.id")
  awards(filter: AwardFilter, orderBy: AwardOrder = DECIDED, first: Int, after: String, last: Int, before: String): AwardConnection @scatter(narrowBy: "filter.unitId")
  titles(level: Int, first: Int = 7, after: String): TitleConnection! @scatter
  awardStats(year: Int): AwardStats @scatter(onMissing: "FAIL")
  overview(filter: AwardFilter): AwardStats @scatter(narrowBy: "filter.unitId")
  formCounts(year: Int): [FormStats!] @scatter @merge(op: "GROUP", by: ["form"])
  highestAmount: Int @scatter @merge(op: "MAX")
  regime: String!
}
type Mutation {
  proposeAward(input: ProposeAwardInput!): ProposeAwardResult! @routedBy(arg: "input.unitId")
  renameAward(id: ID!, name: String!): Award @routedBy(arg: "id")
}
input HonourRef { id: ID!  strict: Boolean = false }
input AwardFilter { unitId: ID  form: String  minLevel: Int }
input ProposeAwardInput { unitId: ID!  form: String!  amount: Int!  name: String  basedOn: ID }
enum AwardOrder { DECIDED NAME AMOUNT }
union ProposeAwardResult = ProposeAwardSuccess | NotFound
type ProposeAwardSuccess { award: Award! }
type NotFound { message: String! }
interface Honour { id: ID!  name: String!  predecessor: Honour }
type Award implements Honour @key(fields: "id") @routedEntity(key: "id") {
  id: ID!
  name: String!
  form: String!
  amount: Int!
  level: Int
  decidedOn: String!
  "Fails for every seventh award."
  remark: String
  tags(prefix: String = "#"): [String!]!
  siblings(first: Int = 2): [Award!]!
  holder: Holder!
  unit: Organization!
  basedOn: Award @linked
  "The first of those that it is based on, or itself."
  origin: Award! @linked
  followUps(first: Int = 2, after: String): AwardConnection! @linked
  predecessor: Honour @linked
}
type Title implements Honour @key(fields: "id") @routedEntity(key: "id") { id: ID!  name: String!  level: Int!  unit: Organization!  predecessor: Honour @linked }
union Holder = Person | Team
type Person { name: String!  born: Int }
type Team { name: String!  size: Int! }
type Organization @key(fields: "id") @routedEntity(key: "id") {
  id: ID!
  awardCount: Int
  recentAwards(first: Int = 2): [Award!]
  bestHonour: Honour
}
type AwardConnection {
  edges: [AwardEdge!]!
  nodes: [Award!]!
  pageInfo: PageInfo!
  totalCount: Int!
  highest: Int @merge(op: "MAX")
  completeness: ListCompleteness!
}
type AwardEdge { cursor: String!  node: Award! }
type TitleConnection { edges: [TitleEdge!]!  nodes: [Title!]!  pageInfo: PageInfo!  totalCount: Int! }
type TitleEdge { cursor: String!  node: Title! }
type PageInfo @shareable { hasNextPage: Boolean!  hasPreviousPage: Boolean!  startCursor: String  endCursor: String }
type ListCompleteness @shareable { complete: Boolean!  missing: [String!]! }
type AwardStats {
  currency: String! @merge(op: "KEY")
  count: Int! @merge(op: "SUM")
  total: Int! @merge(op: "SUM")
  least: Int @merge(op: "MIN")
  most: Int @merge(op: "MAX")
  firstDay: String @merge(op: "MIN")
  average: Float @merge(op: "AVG", sum: "total", count: "count")
  averageOf(form: String): Float @merge(op: "AVG", sum: "totalOf", count: "countOf")
  totalOf(form: String): Int! @merge(op: "SUM")
  countOf(form: String): Int! @merge(op: "SUM")
  byForm: [FormStats!]! @merge(op: "GROUP", by: ["form"])
  byFormAndYear: [FormStats!]! @merge(op: "GROUP", by: ["form", "year"])
  completeness: ListCompleteness! @merge(op: "COMPLETENESS")
}
type FormStats {
  form: String! @merge(op: "KEY")
  year: Int @merge(op: "KEY")
  count: Int! @merge(op: "SUM")
  total: Int! @merge(op: "SUM")
  average: Float @merge(op: "AVG", sum: "total", count: "count")
}
`;

/** A subgraph that is not routed, and links to the routed one. */
export const organizationsSdl = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
type Query { organization(id: ID!): Organization  organizations(first: Int = 10, from: Int = 0): [Organization!]! }
type Organization @key(fields: "id") { id: ID!  name: String!  parent: Organization }
`;
