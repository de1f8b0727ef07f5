import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

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

/** Below the range from which the kernel gives out ports for connections. */
const [lowest, highest] = [10_000, 31_000];

/** A base on which every port of a system was free a moment ago. Picked at random, since specs run side by side. */
export async function freePortBase(): Promise<number> {
  for (;;) {
    const base = lowest + Math.floor(Math.random() * (highest - lowest));
    const free = await Promise.all(Object.values(portOffsets).map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) return base;
    await sleep(10);
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
