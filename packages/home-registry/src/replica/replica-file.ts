import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type RegistryChanges, registryChanges } from '../records.ts';

const content = z.strictObject({
  format: z.literal(1),
  confirmedAt: z.iso.datetime(),
  everything: registryChanges,
});

/** What a copy knew when its process ended, and when the authority last confirmed it. */
export interface SavedReplica {
  readonly confirmedAt: Date;
  readonly everything: RegistryChanges;
}

/** Null if there is no file. Throws if there is one that cannot be read. */
export async function readReplicaFile(path: string): Promise<SavedReplica | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const { confirmedAt, everything } = content.parse(JSON.parse(text));
  return { confirmedAt: new Date(confirmedAt), everything };
}

/** Replaces the file as a whole: whoever dies while writing leaves the former one. */
export async function writeReplicaFile(
  path: string,
  { confirmedAt, everything }: SavedReplica,
): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const text = JSON.stringify({ format: 1, confirmedAt: confirmedAt.toISOString(), everything });
    await writeFile(draft, text, { flush: true, mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
