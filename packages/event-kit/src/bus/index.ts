/** The way to Kafka alone, for processes that keep no database. */
export type { Bus } from './bus.ts';
export { createKafkaBus, type KafkaOptions } from './kafka-bus.ts';
