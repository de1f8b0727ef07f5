import { execFile } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { issuerVariables, sharedVariables, type World } from './processes.ts';
import { shownPerson } from './sample-people.ts';

const HOURS = 8;
const RENEWED_MS = 4 * 60 * 60 * 1000;

/** Writes a token of the shown person where the explorer looks for it, and a new one long before it ends. */
export async function keepLocalToken(world: World, root: string): Promise<string> {
  const token = await printedToken(world, root);
  const renew = () => void printedToken(world, root).catch(() => undefined);
  setInterval(renew, RENEWED_MS).unref();
  return token;
}

async function printedToken(world: World, root: string): Promise<string> {
  const { folder } = world;
  const args = [join(root, 'infra/cli/src/main.ts'), 'token', '--as', shownPerson, '--hours', String(HOURS)];
  const env = { ...process.env, ...sharedVariables(world), ...issuerVariables(world) };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  const token = stdout.trim();
  const file = folder.path('keys', 'local-token');
  writeFileSync(`${file}.new`, `${token}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return token;
}
