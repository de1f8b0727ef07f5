import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';
import { newSerial } from '../new-id.ts';
import type { Listener, Listening } from './bus.ts';

const [shortestPauseMs, longestPauseMs] = [200, 5000];
/** A broker that is away must not keep a process from ending. */
const longestLeaveMs = 1000;

/**
 * Hears a topic from now on. kafkajs reads in groups only, so each try has one of its own, commits nothing, and is
 * forgotten by the broker once it is empty. What breaks is thrown away and begun anew, for as long as it takes.
 */
export function listen(kafka: Kafka, { topic, onNews, onAway }: Listener): Listening {
  const stopping = new AbortController();
  const { signal } = stopping;
  let leave = () => undefined as void;
  let isAway = false;
  let pauseMs = shortestPauseMs;

  const hear = async () => {
    const consumer = kafka.consumer({
      groupId: `listen.${newSerial()}`,
      sessionTimeout: 10_000,
      heartbeatInterval: 2000,
      maxWaitTimeInMs: 250,
      allowAutoTopicCreation: false,
      retry: { retries: 1, restartOnFailure: async () => false },
    });
    const end = Promise.withResolvers<void>();
    leave = end.resolve;
    consumer.on('consumer.crash', ({ payload }) => end.reject(payload.error));
    consumer.on('consumer.group_join', () => {
      [isAway, pauseMs] = [false, shortestPauseMs];
      onNews(); // something may have come while nobody listened
    });
    const hearing = async () => {
      await consumer.connect();
      await consumer.subscribe({ topic, fromBeginning: false });
      await consumer.run({ autoCommit: false, eachBatch: async () => onNews() });
    };
    try {
      hearing().catch(end.reject);
      await end.promise;
    } finally {
      const left = consumer.disconnect().catch(() => undefined);
      await Promise.race([left, sleep(longestLeaveMs, undefined, { ref: false })]);
    }
  };

  const listening = (async () => {
    while (!signal.aborted)
      try {
        await hear();
      } catch (error) {
        if (!isAway) onAway(error);
        isAway = true;
        await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      }
  })();

  return {
    stop: () => {
      stopping.abort();
      leave();
      return listening;
    },
  };
}
