// @ts-check
import { Kafka, logLevel } from 'kafkajs';

/**
 * Whether the cluster behind some brokers has a controller and a broker that takes part. Throws if none of them
 * can be reached.
 *
 * @param {string[]} brokers
 * @param {number} [timeoutMs]
 * @returns {Promise<boolean>}
 */
export async function describeKafka(brokers, timeoutMs = 1000) {
  const kafka = new Kafka({
    brokers,
    clientId: 'thidua-engines',
    logLevel: logLevel.NOTHING,
    connectionTimeout: timeoutMs,
    requestTimeout: timeoutMs,
    retry: { retries: 0 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    const cluster = await admin.describeCluster();
    return cluster.brokers.length > 0 && cluster.controller !== null && cluster.controller >= 0;
  } finally {
    await admin.disconnect();
  }
}
