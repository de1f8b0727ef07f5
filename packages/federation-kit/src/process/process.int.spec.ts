import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';

/** A process as the services' mains are: it reads PORT and listens. */
const program = `
  import { createServer } from 'node:http';
  import { z } from 'zod';
  import { listen } from ${JSON.stringify(new URL('./listen.ts', import.meta.url).href)};
  import { readSettings, setting } from ${JSON.stringify(new URL('./read-settings.ts', import.meta.url).href)};
  import { runMain } from ${JSON.stringify(new URL('./run-main.ts', import.meta.url).href)};
  await runMain(async () => {
    const { PORT } = readSettings(z.object({ PORT: setting.port }), process.env);
    const server = createServer();
    console.log(await listen(server, { host: '127.0.0.1', port: PORT }));
    return { stop: async () => { server.close(); console.log('stopped in good order'); } };
  });
`;

const start = (PORT: string | undefined) =>
  spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: PORT === undefined ? {} : { PORT },
  });

async function outcomeOf(child: ReturnType<typeof start>) {
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code: code as number | null };
}

describe('a process', () => {
  it.each([
    ['abc', 'PORT must be a port number\n'],
    ['65536', 'PORT must be a port number\n'],
    ['', 'PORT is not set\n'],
    [undefined, 'PORT is not set\n'],
  ])('with PORT=%s ends with one line that names it, and code 2', async (port, line) => {
    expect(await outcomeOf(start(port))).toEqual({ out: '', err: line, code: 2 });
  });

  it('whose port is taken ends with one line that names it, and code 2', async () => {
    const holder = start('0');
    const [chunk] = (await once(holder.stdout, 'data')) as [Buffer];
    const port = chunk.toString().trim();
    expect(await outcomeOf(start(port))).toEqual({
      out: '',
      err: `port ${port} is taken (set by PORT)\n`,
      code: 2,
    });
    holder.kill('SIGKILL');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops in good order at %s and exits 0', async (signal) => {
    const child = start('0');
    const outcome = outcomeOf(child);
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await outcome).toMatchObject({
      out: expect.stringMatching(/stopped in good order\n$/),
      err: '',
      code: 0,
    });
  });
});
