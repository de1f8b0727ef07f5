/** The hint by Kafka. A part of its own: who does without it loads no client of Kafka. */
export { wakeByKafka, type WakeOptions } from './wake-by-kafka.ts';
export { tellVersions, type VersionTeller } from './tell-versions.ts';
