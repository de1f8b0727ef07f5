import { renameSync, writeFileSync } from 'node:fs';
import { mintToken } from '@thidua/identity';
import type { World } from './processes.ts';
import { samplePerson, shownPerson } from './sample-people.ts';

const HOURS = 8;
const RENEWED_MS = 4 * 60 * 60 * 1000;

/** Writes a token of the shown person where the explorer looks for it, and a new one long before it ends. */
export async function keepLocalToken(world: World): Promise<string> {
  setInterval(() => void writeToken(world).catch(() => undefined), RENEWED_MS).unref();
  return writeToken(world);
}

async function writeToken({ settings, folder }: World): Promise<string> {
  const { issuer, audience } = settings.users;
  const keyFile = folder.path('keys', 'issuer.jwk');
  const token = await mintToken({
    keyFile,
    personId: samplePerson(shownPerson),
    hours: HOURS,
    issuer,
    audience,
  });
  const file = folder.path('keys', 'local-token');
  writeFileSync(`${file}.new`, `${token}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return token;
}
