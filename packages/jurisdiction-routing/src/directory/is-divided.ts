import type { HomeDirectory } from './home-directory.ts';

/** Whether several instances are home to something; no, while the directory cannot tell. */
export function isDivided({
  directory,
  logical,
}: {
  readonly directory: HomeDirectory;
  readonly logical: string;
}): boolean {
  try {
    return directory.instancesOf(logical).length > 1;
  } catch {
    // Whoever asks for a home next says so to the client.
    return false;
  }
}
