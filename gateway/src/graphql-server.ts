import './no-telemetry.ts';
import type { Server } from 'node:http';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { type PartialAnswers, partialPlugin } from '@thidua/jurisdiction-routing';
import type { Logger } from 'pino';
import type { GatewayContext } from './gateway-context.ts';
import { operationLog } from './operation-log.ts';
import { plannerRefusals } from './planner-refusals.ts';
import { publicErrors } from './public-error.ts';
import { queryLimitsRule } from './query-limits.ts';
import { cutOffNotice } from './routing/cut-off-notice.ts';
import { isSubgraphName } from './subgraphs.ts';
import type { Homes } from './routing/homes.ts';
import type { DataSources } from './routing/data-sources.ts';
import type { SupergraphFile } from './supergraph-file.ts';

/** A token is a name, a number or a brace. The largest query that GraphiQL itself sends has about 300. */
const maxTokens = 4000;

/**
 * Apollo's planner and executor behind Apollo Server, over our data sources. A supergraph that names a subgraph
 * without an address is not good.
 */
export function graphqlServer(parts: {
  httpServer: Server;
  supergraph: SupergraphFile;
  dataSources: DataSources;
  homes: Homes;
  partial: PartialAnswers;
  log: Logger;
}): ApolloServer<GatewayContext> {
  const gateway = new ApolloGateway({
    supergraphSdl: parts.supergraph,
    validateSupergraph: true,
    // Instances are found by what the fetches ask for, so these come as they were parsed.
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    // Would show addresses of our plans to whoever sends a header.
    __exposeQueryPlanExperimental: false,
    logger: parts.log,
    buildService({ name }) {
      if (!isSubgraphName(name)) throw new Error(`no address for the subgraph ${name}`);
      return parts.dataSources[name];
    },
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: parts.log,
    parseOptions: { maxTokens },
    validationRules: [queryLimitsRule],
    formatError: publicErrors(parts.log),
    plugins: [
      // Its page would load scripts from its maker's servers.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: parts.httpServer, stopGracePeriodMillis: 2500 }),
      operationLog,
      plannerRefusals,
      partialPlugin(parts.partial),
      cutOffNotice(() => parts.homes.freshness()),
    ],
  });
}
