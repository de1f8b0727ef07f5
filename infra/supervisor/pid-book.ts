import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStartTime } from '@thidua/engines';

interface Entry {
  readonly name: string;
  readonly pid: number;
  readonly startedAt: string | undefined;
}

const GONE_MS = 5000;

/** Which processes are ours, on disk: if we are killed, the next start ends those that live on. */
export class PidBook {
  readonly #file: string;
  readonly #entries = new Map<string, Entry>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes the process that now goes by a name; the one before it has ended. */
  note(name: string, pid: number): void {
    this.#entries.set(name, { name, pid, startedAt: processStartTime(pid) });
    writeFileSync(`${this.#file}.new`, JSON.stringify([...this.#entries.values()], null, 2));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

/** Kills what an earlier start noted and left running; returns the names. Numbers given anew are spared. */
export async function endLeftovers(file: string): Promise<string[]> {
  if (!existsSync(file)) return [];
  const alive = readEntries(file).filter(isSame);
  for (const { pid } of alive) process.kill(pid, 'SIGKILL');
  const deadline = Date.now() + GONE_MS;
  while (alive.some(isSame) && Date.now() < deadline) await sleep(50);
  return alive.map(({ name }) => name);
}

function readEntries(file: string): Entry[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Entry[];
  } catch {
    return [];
  }
}

const isSame = ({ pid, startedAt }: Entry): boolean =>
  startedAt !== undefined && processStartTime(pid) === startedAt;
