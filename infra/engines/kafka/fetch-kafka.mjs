// @ts-check
import { realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installWhole } from '../fetching/install-whole.mjs';
import { onPath } from '../fetching/on-path.mjs';
import { runCommand } from '../fetching/run-command.mjs';

/** What Maven is asked for. */
export const KAFKA = 'org.apache.kafka:kafka_2.13:4.1.1';

/** Without an SLF4J provider the broker says nothing, not even why it will not start. */
const LOGGER = 'org.slf4j:slf4j-simple:1.7.36';

/**
 * Fetches Kafka's jars and what they need at run time into `target`, by Maven.
 *
 * @param {string} target
 * @param {{ java: string, env: NodeJS.ProcessEnv, report: (text: string) => void }} context
 */
export async function fetchKafka(target, { java, env, report }) {
  const maven = onPath('mvn', env);
  if (!maven) throw new Error('mvn is not on PATH');
  let files = 0;
  await installWhole(target, async (folder) => {
    const pom = join(folder, 'pom.xml');
    writeFileSync(pom, pomXml());
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`];
    await runCommand(maven, ['-B', '-f', pom, ...goal], {
      cwd: folder,
      env: { ...env, JAVA_HOME: dirname(dirname(realpathSync(java))) },
      onLine: (line) => line.includes('Downloaded from') && report(`${++files} files from Maven Central`),
    });
    rmSync(pom);
  });
}

function pomXml() {
  const dependencies = [KAFKA, LOGGER].map((coordinates) => {
    const [group, artifact, version] = coordinates.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>thidua</groupId><artifactId>engines</artifactId><version>1</version>
<dependencies>${dependencies.join('')}</dependencies></project>
`;
}
