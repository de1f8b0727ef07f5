/** For specs only: a client that speaks to a subgraph as the gateway does. */
export { type Answer, type SubgraphClient, subgraphClient } from './subgraph-client.ts';
