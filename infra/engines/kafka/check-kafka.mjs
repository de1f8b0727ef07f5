// @ts-check
import { unreachable } from '../process/unreachable.mjs';
import { describeKafka } from './describe-kafka.mjs';

/**
 * Asks a Kafka that is not ours whether it serves. Throws one line if no broker can be reached within 3 s.
 *
 * @param {string} brokers comma-separated `host:port`
 */
export async function checkKafka(brokers) {
  const list = brokers.split(',').map((broker) => broker.trim());
  const serves = await describeKafka(list, 3000).catch((error) => {
    throw unreachable('KAFKA_BROKERS', error);
  });
  if (!serves) throw new Error(`KAFKA_BROKERS: the cluster at ${brokers} has no controller`);
}
