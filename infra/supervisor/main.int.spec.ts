import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { freePort } from '@thidua/engines';

const dir = mkdtempSync(join(tmpdir(), 'thidua-main-'));
afterAll(() => rmSync(dir, { recursive: true }));

function start(env: Record<string, string>, ...args: string[]) {
  const main = join(import.meta.dirname, 'main.ts');
  const variables = { PATH: process.env['PATH'], THIDUA_DATA_DIR: dir, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    env: variables,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it.each([
  ['a malformed variable', { CAMPAIGNS_PORT: 'x' }, [], 'CAMPAIGNS_PORT must be a port number\n'],
  ['an unknown option', {}, ['--new'], '--new is no option; there are --fresh and --instances <file>\n'],
])('ends with code 2 and one line on %s', (_name, env, args, stderr) => {
  expect(start(env, ...args)).toEqual({ status: 2, stdout: '', stderr });
});

it('ends with code 2 and one line on a taken port, before anything is started', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  try {
    expect(start({ REDIS_PORT: String(port), THIDUA_PORT_BASE: '21000' })).toEqual({
      status: 2,
      stdout: '',
      stderr: `port ${port} is taken: set REDIS_PORT or THIDUA_PORT_BASE to another\n`,
    });
    expect(readdirSync(dir)).toEqual([]);
  } finally {
    server.close();
  }
});

it('ends with code 2 on a port of the gateway that no browser would open', () => {
  const { status, stderr } = start({ PORT: '6000', THIDUA_PORT_BASE: '21000' });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'port 6000 (PORT) is one that browsers and fetch refuse: set another\n',
  });
});
