import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../src/environment.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const dnsSpy = new URL('dns-spy.mjs', import.meta.url).href;

/** `gateway/src/main.ts` as a process of its own. */
export class GatewayProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  stdout = '';
  stderr = '';

  constructor(variables: Record<string, string | undefined>) {
    this.child = spawn(process.execPath, ['--import', dnsSpy, main], {
      env: { PATH: process.env['PATH'], ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    this.child.stderr.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
  }

  async listening(): Promise<void> {
    while (!this.stdout.includes('the gateway listens')) {
      if (this.child.exitCode !== null) throw new Error(`it ended: ${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Its exit code, once it has ended and its output is read. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null) await once(this.child, 'close');
    return this.child.exitCode;
  }
}

/** The variables that tell a gateway process this environment. */
export function variablesOf(environment: Environment): Record<string, string> {
  return {
    PORT: String(environment.port),
    REDIS_URL: environment.redisUrl,
    GATEWAY_KEY_FILE: environment.gatewayKeyFile,
    SUPERGRAPH_FILE: environment.supergraphFile,
    USER_JWKS_URL: environment.users.jwksUrl,
    TOKEN_ISSUER: environment.users.issuer,
    ...Object.fromEntries(
      Object.entries(environment.homes).map(([name, url]) => [`${name.toUpperCase()}_URL`, url]),
    ),
  };
}
