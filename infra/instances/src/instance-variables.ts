import type { LogicalSubgraph } from '@thidua/event-contracts';

/** As `npm start` puts the services above its base, so that one knows them again. */
const offsets: Readonly<Record<LogicalSubgraph, number>> = {
  organizations: 1,
  campaigns: 2,
  awards: 3,
  conferences: 4,
};

/** The port of one of an instance's services. */
export const instancePort = (base: number, service: LogicalSubgraph): number => base + offsets[service];

/** What an instance is told about the world that it is part of. */
export interface InstanceSite {
  readonly id: string;
  readonly keyFile: string;
  readonly registryUrl: string;
  /** Where gateways reach its services, without port. */
  readonly host: string;
  readonly portOf: (service: LogicalSubgraph) => number;
  /** Its copies of the registry lie here, one a service. */
  readonly replicaDir: string;
}

/** The variables that make a service one of this instance; the others are those of every service. */
export const instanceVariables = ({ id, keyFile, registryUrl }: InstanceSite): Record<string, string> => ({
  THIDUA_INSTANCE: id,
  REGISTRY_URL: registryUrl,
  INSTANCE_KEY_FILE: keyFile,
});

/** The variables of one of its services. */
export function serviceVariables(
  { host, portOf, replicaDir }: InstanceSite,
  service: LogicalSubgraph,
): Record<string, string> {
  const port = portOf(service);
  const bracketed = host.includes(':') ? `[${host}]` : host;
  return {
    PORT: String(port),
    PUBLIC_URL: `http://${bracketed}:${port}/graphql`,
    REPLICA_FILE: `${replicaDir}/${service}.json`,
  };
}
