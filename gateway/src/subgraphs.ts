/** The logical subgraphs that the supergraph is composed of. */
export const subgraphNames = ['organizations', 'campaigns', 'awards', 'conferences'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/** Where each subgraph answers, e.g. `http://127.0.0.1:4001/graphql`. Never shown to a client. */
export type SubgraphUrls = Readonly<Record<SubgraphName, string>>;

/** A value for each of them. */
export const mapSubgraphs = <Value>(of: (name: SubgraphName) => Value): Record<SubgraphName, Value> =>
  Object.fromEntries(subgraphNames.map((name) => [name, of(name)])) as Record<SubgraphName, Value>;

/** True for a name that this gateway has an address for. */
export function isSubgraphName(name: string): name is SubgraphName {
  return (subgraphNames as readonly string[]).includes(name);
}
