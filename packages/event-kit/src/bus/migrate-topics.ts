import type { TopicSpec } from '@thidua/event-contracts';
import { createKafka, type KafkaOptions } from './kafka-bus.ts';

/**
 * Creates the topics that are missing. A step of its own before any worker starts: a consumer that subscribes to
 * a missing topic dies. Three replicas where the cluster has as many brokers.
 */
export async function migrateTopics(
  options: KafkaOptions & { readonly topics: readonly TopicSpec[] },
): Promise<readonly string[]> {
  const admin = createKafka(options).admin({ retry: { retries: 8 } });
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const { brokers } = await admin.describeCluster();
    const missing = options.topics.filter(({ topic }) => !existing.has(topic));
    if (missing.length > 0)
      await admin.createTopics({
        waitForLeaders: true,
        timeout: 15_000,
        topics: missing.map(({ topic, partitions, config }) => ({
          topic,
          numPartitions: partitions,
          replicationFactor: Math.min(brokers.length, 3),
          configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
        })),
      });
    return missing.map(({ topic }) => topic);
  } finally {
    await admin.disconnect();
  }
}
