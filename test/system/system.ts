import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Owned, processStartTime, waitUntilReady } from '@thidua/engines';
import type { LogicalSubgraph } from '@thidua/event-contracts';
import { createKafkaBus, type Bus } from '@thidua/event-kit';
import { eventually, silent } from '@thidua/test-kit';
import mongoose, { type Connection } from 'mongoose';
import { type Graph, graphAt } from './graph-client.ts';
import { portOffsets } from './port-base.ts';
import { killAllOf, type LivingProcess, processesOf } from './processes-of.ts';

export type ProcessName = keyof typeof portOffsets;

/** A service of an instance beside the default. */
export type InstanceProcessName = `${LogicalSubgraph}@${string}`;

interface Parts {
  readonly supervisor: Owned;
  readonly dataDir: string;
  readonly portBase: number;
  readonly logFile: string;
}

/** A `/readyz` of a process, with its HTTP status. */
export interface Readiness {
  readonly http: number;
  readonly status: string;
  readonly dependencies: readonly Dependency[];
}
export interface Dependency {
  readonly name: string;
  readonly ok: boolean;
  readonly outboxAgeMs?: number;
  readonly lag?: number;
  readonly dependencies?: readonly Dependency[];
}

/** How it ended, how long that took, and what it left running. */
export interface Stopped {
  readonly how: string;
  readonly ms: number;
  readonly left: readonly LivingProcess[];
}

/** A whole running system, seen from outside: over HTTP, by its processes, and in its databases and topics. */
export class System {
  readonly dataDir: string;
  readonly portBase: number;
  /** From the start of the supervisor to its line `Ready`. */
  readyAfterMs = Number.NaN;
  readonly graph: Graph;
  readonly #supervisor: Owned;
  readonly #logFile: string;
  readonly #startedAt = performance.now();
  #mongo: Connection | undefined;
  #bus: Bus | undefined;

  constructor({ supervisor, dataDir, portBase, logFile }: Parts) {
    this.dataDir = dataDir;
    this.portBase = portBase;
    this.#supervisor = supervisor;
    this.#logFile = logFile;
    this.graph = graphAt(this.urlOf('gateway', '/graphql'), join(dataDir, 'keys', 'issuer.jwk'));
    // A connection that outlives its server would keep the test runner from ending.
    void supervisor.ended.then(() => this.#close());
  }

  /** Waits for the line `Ready`. Throws with the last lines of the log if it does not come. */
  async ready(timeoutMs: number): Promise<void> {
    const ask = async () => /^Ready/m.test(this.log);
    const [supervisor, logFile] = [this.#supervisor, this.#logFile];
    await waitUntilReady(supervisor, { name: 'the system', logFile, timeoutMs, ask });
    this.readyAfterMs = performance.now() - this.#startedAt;
  }

  /** How the supervisor ended, once it has: `code 0`, `signal SIGKILL`. */
  get ended(): Promise<string> {
    return this.#supervisor.ended;
  }

  /** What the supervisor has said. */
  get log(): string {
    return readFileSync(this.#logFile, 'utf8');
  }

  portOf(name: ProcessName): number {
    return this.portBase + portOffsets[name];
  }

  urlOf(name: ProcessName, path: string): string {
    return `http://127.0.0.1:${this.portOf(name)}${path}`;
  }

  /** Numbers by name, from the supervisor's book. */
  pids(): Readonly<Record<string, number>> {
    const book = JSON.parse(readFileSync(join(this.dataDir, 'pids.json'), 'utf8')) as {
      name: string;
      pid: number;
    }[];
    return Object.fromEntries(book.map(({ name, pid }) => [name, pid]));
  }

  /** `kill -9` of that process only; resolves to its number when it is dead. */
  async kill(name: ProcessName): Promise<number> {
    const pid = this.pids()[name];
    if (pid === undefined) throw new Error(`the supervisor knows no ${name}`);
    process.kill(pid, 'SIGKILL');
    await eventually(async () => processStartTime(pid) === undefined);
    return pid;
  }

  /** Stops that process where it stands, as a machine does that hangs; `SIGCONT` lets it go on. */
  signal(name: ProcessName | InstanceProcessName, signal: 'SIGSTOP' | 'SIGCONT'): void {
    const pid = this.pids()[name];
    if (pid !== undefined) process.kill(pid, signal);
  }

  async readyz(name: ProcessName = 'gateway'): Promise<Readiness> {
    const response = await fetch(this.urlOf(name, '/readyz'), { signal: AbortSignal.timeout(5000) });
    return { http: response.status, ...((await response.json()) as Omit<Readiness, 'http'>) };
  }

  /** Waits until the gateway and all that it knows of say `ready`. */
  async wholeAgain(timeoutMs = 60_000): Promise<void> {
    await eventually(async () => (await this.readyz().catch(() => null))?.status === 'ready', timeoutMs);
  }

  get mongoUrl(): string {
    return `mongodb://127.0.0.1:${this.portOf('mongo')}/?directConnection=true`;
  }

  /** A service's database, the default's or an instance's, to be read only. */
  async database(logical: LogicalSubgraph, instance?: string): Promise<Connection> {
    this.#mongo ??= mongoose.createConnection(this.mongoUrl);
    const name = instance === undefined ? `thidua_${logical}` : `thidua_${logical}_${instance}`;
    return (await this.#mongo.asPromise()).useDb(name, { useCache: true });
  }

  get bus(): Bus {
    const brokers = [`127.0.0.1:${this.portOf('kafka')}`];
    this.#bus ??= createKafkaBus({ brokers, clientId: 'spec', log: silent });
    return this.#bus;
  }

  /** SIGTERM, and what came of it. */
  async stop(): Promise<Stopped> {
    await this.#close();
    const from = performance.now();
    process.kill(this.#supervisor.pid, 'SIGTERM');
    const how = await Promise.race([this.#supervisor.ended, sleep(60_000, 'still running', { ref: false })]);
    return { how, ms: performance.now() - from, left: processesOf(this.dataDir) };
  }

  /** `kill -9` of the supervisor and of every process that it has started. */
  async killEverything(): Promise<void> {
    await this.#close();
    await killAllOf(this.dataDir);
  }

  /** For the end of a spec, also of one that failed: nothing runs and nothing lies about any more. */
  async discard(): Promise<void> {
    await this.killEverything();
    rmSync(this.dataDir, { recursive: true, force: true });
    rmSync(this.#logFile, { force: true });
  }

  async #close(): Promise<void> {
    await Promise.all([this.#mongo?.close(), this.#bus?.close()]);
    this.#mongo = this.#bus = undefined;
  }
}
