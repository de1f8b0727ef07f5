import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type KeyServer, startKeyServer } from '@thidua/auth-kit/testing';

const folder = mkdtempSync(join(tmpdir(), 'thidua-cli-'));
const tokenFile = join(folder, 'token');
writeFileSync(tokenFile, 'aa.bb.cc\n');
writeFileSync(join(folder, 'words'), 'no token');

let noGraph: KeyServer;
beforeAll(async () => void (noGraph = await startKeyServer()));
afterAll(async () => {
  await noGraph.stop();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Not `spawnSync`: the server that it asks is in this process. */
const load = (graph: string, file = tokenFile) =>
  new Promise<Ended>((resolve) => {
    const args = ['facts', 'load', '--graph', graph, '--token-file', file];
    const child = execFile(
      process.execPath,
      [join(import.meta.dirname, '../main.ts'), ...args],
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

/** A port at which nobody listens any more. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

// What it does on a running system is asked by the journey of the nation.
describe('thidua facts load', () => {
  it.each([
    ['an address that is none', ['localhost:4000'], /http:\/\/ or https:\/\/ is needed/],
    [
      'a token file that is not there',
      ['http://127.0.0.1:1/', join(folder, 'none')],
      /none cannot be read\n$/,
    ],
    [
      'a token file that holds none',
      ['http://127.0.0.1:1/', join(folder, 'words')],
      /words holds no access token\n$/,
    ],
  ] as const)('answers %s with a line on stderr and code 2', async (_what, [graph, file], line) => {
    expect(await load(graph, file)).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(line) });
  });

  it('answers the address of something else with a line on stderr and code 2', async () => {
    expect(await load(noGraph.url)).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: `${noGraph.url} is no graph; the gateway’s ends in /graphql\n`,
    });
  });

  it('answers a gateway that is not there with a line on stderr and code 3', async () => {
    const url = `http://127.0.0.1:${await deadPort()}/graphql`;
    expect(await load(url)).toEqual({
      ...{ code: 3, stdout: '' },
      stderr: `nobody answers at ${url}: is the gateway running?\n`,
    });
  });
});
