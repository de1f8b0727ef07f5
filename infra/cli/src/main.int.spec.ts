import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { commands } from './commands.ts';

const thidua = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'main.ts'), ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};

describe('thidua', () => {
  it('names every command in its help and exits 0', () => {
    const { status, stdout } = thidua('--help');
    expect(status).toBe(0);
    for (const command of commands) expect(stdout).toContain(`  ${command.name()} `);
  });

  it.each([
    ['an unknown command', ['tokens'], /^error: unknown command 'tokens'/],
    ['an unknown command of a command', ['dlq', 'eat'], /^error: (unknown command|too many arguments)/],
    ['an unknown option', ['--loud'], /^error: unknown option '--loud'/],
  ])('answers %s with a line on stderr and code 2', (_name, args, line) => {
    expect(thidua(...args)).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(line) });
  });
});
