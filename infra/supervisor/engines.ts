import {
  checkKafka,
  checkMongo,
  checkRedis,
  type Engine,
  type EngineOptions,
  startKafka,
  startMongo,
  startRedis,
} from '@thidua/engines';
import type { PortName, Ports } from './ports.ts';

/** An engine: started on our ports, or asked at the address that the environment gives. */
export interface EngineProcess {
  readonly name: 'mongo' | 'kafka' | 'redis';
  readonly title: string;
  readonly ports: readonly PortName[];
  readonly check: (address: string) => Promise<void>;
  readonly start: (options: EngineOptions, ports: Ports) => Promise<Engine>;
}

export const engineProcesses: readonly EngineProcess[] = [
  {
    name: 'mongo',
    title: 'MongoDB',
    ports: ['mongo'],
    check: checkMongo,
    start: (options, ports) => startMongo({ ...options, port: ports.mongo }),
  },
  {
    name: 'kafka',
    title: 'Kafka',
    ports: ['kafka', 'kafkaController'],
    check: checkKafka,
    start: (options, ports) =>
      startKafka({ ...options, port: ports.kafka, controllerPort: ports.kafkaController }),
  },
  {
    name: 'redis',
    title: 'Redis',
    ports: ['redis'],
    check: checkRedis,
    start: (options, ports) => startRedis({ ...options, port: ports.redis }),
  },
];
