// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../fetching/run-command.mjs';
import { serverProperties } from './server-properties.mjs';

/**
 * Gives Kafka's log folder its cluster id, once. It is made apart and renamed, so that an interrupted formatting
 * is not taken for a whole one.
 *
 * @param {{ java: string, libs: string, dataDir: string, logDir: string }} options
 */
export async function formatStorage({ java, libs, dataDir, logDir }) {
  if (existsSync(logDir)) return;
  const part = `${logDir}.part`;
  const properties = join(dataDir, 'format.properties');
  rmSync(part, { recursive: true, force: true });
  // Formatting listens on no port; the settings only have to be whole.
  writeFileSync(properties, serverProperties({ port: 9092, controllerPort: 9093, logDir: part }));
  const clusterId = randomBytes(16).toString('base64url');
  const tool = ['kafka.tools.StorageTool', 'format', `--cluster-id=${clusterId}`, '-c', properties];
  await runCommand(java, ['-XX:TieredStopAtLevel=1', '-cp', join(libs, '*'), ...tool]);
  rmSync(properties);
  renameSync(part, logDir);
}
