// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enginesDirOfCheckout } from '../process/engines-dir.mjs';
import { freePort } from '../process/free-port.mjs';
import { runEngine } from '../process/run-engine.mjs';
import { describeKafka } from './describe-kafka.mjs';
import { formatStorage } from './format-storage.mjs';
import { provideKafka } from './provide-kafka.mjs';
import { serverProperties } from './server-properties.mjs';

const READY_MS = 60_000;

/**
 * Starts a Kafka (KRaft, broker and controller in one) on 127.0.0.1 and waits until it takes requests.
 *
 * @param {import('../process/run-engine.mjs').EngineOptions & { controllerPort?: number, heapMb?: number }} options
 *   `heapMb`: default 384
 * @returns {Promise<import('../process/run-engine.mjs').Engine>}
 */
export async function startKafka({ dataDir, enginesDir = enginesDirOfCheckout, heapMb = 384, ...options }) {
  const { port = await freePort(), controllerPort = await freePort(), logFile = `${dataDir}.log` } = options;
  // A starter starts: an address in the environment does not turn it into a check.
  const env = { ...process.env, KAFKA_BROKERS: '' };
  const { java = '', libs = '' } = await provideKafka({ enginesDir, env, report: () => {} });
  const logDir = join(dataDir, 'log');
  const properties = join(dataDir, 'server.properties');
  mkdirSync(dataDir, { recursive: true });
  await formatStorage({ java, libs, dataDir, logDir });
  writeFileSync(properties, serverProperties({ port, controllerPort, logDir }));
  return runEngine({
    ...options,
    name: 'Kafka',
    url: `127.0.0.1:${port}`,
    port,
    command: java,
    args: [
      ...[`-Xmx${heapMb}m`, '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
      ...['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Dorg.slf4j.simpleLogger.showDateTime=true'],
      ...['-cp', join(libs, '*'), 'kafka.Kafka', properties],
    ],
    logFile,
    timeoutMs: READY_MS,
    ask: () => describeKafka([`127.0.0.1:${port}`]),
  });
}
