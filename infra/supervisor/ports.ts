/** Every port of one machine: the variable that sets it, and its distance from THIDUA_PORT_BASE. */
export const portTable = {
  gateway: { variable: 'PORT', offset: 0 },
  organizations: { variable: 'ORGANIZATIONS_PORT', offset: 1 },
  campaigns: { variable: 'CAMPAIGNS_PORT', offset: 2 },
  awards: { variable: 'AWARDS_PORT', offset: 3 },
  conferences: { variable: 'CONFERENCES_PORT', offset: 4 },
  identity: { variable: 'IDENTITY_PORT', offset: 5 },
  registry: { variable: 'REGISTRY_PORT', offset: 6 },
  mongo: { variable: 'MONGO_PORT', offset: 17 },
  redis: { variable: 'REDIS_PORT', offset: 79 },
  kafka: { variable: 'KAFKA_PORT', offset: 92 },
  kafkaController: { variable: 'KAFKA_CONTROLLER_PORT', offset: 93 },
} as const;

export type PortName = keyof typeof portTable;
export type Ports = Readonly<Record<PortName, number>>;
export const portNames = Object.keys(portTable) as PortName[];
