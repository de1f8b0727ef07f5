import { freePort } from '@thidua/engines';

/** How far each process of a system stands above THIDUA_PORT_BASE. */
export const portOffsets = {
  gateway: 0,
  organizations: 1,
  campaigns: 2,
  awards: 3,
  conferences: 4,
  identity: 5,
  registry: 6,
  mongo: 17,
  redis: 79,
  kafka: 92,
  kafkaController: 93,
} as const;

/** A base on which every port of a system was free a moment ago. */
export const freePortBase = (): Promise<number> => freePort(Object.values(portOffsets));
