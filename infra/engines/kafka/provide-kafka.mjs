// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstWay } from '../fetching/first-way.mjs';
import { fetchKafka, KAFKA } from './fetch-kafka.mjs';
import { provideJava } from './provide-java.mjs';

/**
 * Kafka by the brokers that `KAFKA_BROKERS` gives, or a Java and the folder of Kafka's jars, fetched if need
 * be. Throws `EngineMissing`.
 *
 * @param {import('../provide.mjs').ProvideContext} context
 * @returns {Promise<{ url?: string, java?: string, libs?: string, from: string }>}
 */
export async function provideKafka(context) {
  const { enginesDir, env, report } = context;
  if (env.KAFKA_BROKERS) return { url: env.KAFKA_BROKERS, from: 'KAFKA_BROKERS' };
  const { java } = await provideJava(context);
  const fetched = join(enginesDir, 'kafka-jars');
  const kafka = await firstWay('Kafka', [
    {
      name: 'KAFKA_HOME',
      absent: env.KAFKA_HOME ? `no kafka_*.jar in ${join(env.KAFKA_HOME, 'libs')}` : 'not set',
      go: () => (env.KAFKA_HOME ? jarsIn(join(env.KAFKA_HOME, 'libs')) : undefined),
    },
    {
      name: `Maven ${KAFKA}`,
      absent: 'Maven brought no Kafka',
      go: async () => {
        if (!existsSync(fetched)) await fetchKafka(fetched, { java, env, report });
        return jarsIn(fetched);
      },
    },
  ]);
  return { java, ...kafka };
}

/** @param {string} folder */
function jarsIn(folder) {
  const isKafka = (/** @type {string} */ name) => /^kafka_2\.\d+-[\d.]+\.jar$/.test(name);
  return existsSync(folder) && readdirSync(folder).some(isKafka) ? { libs: folder } : undefined;
}
