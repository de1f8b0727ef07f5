#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { commands } from './commands.ts';
import { UsageError } from './usage-error.ts';

const usageExitCode = 2;

const program = new Command('thidua')
  .description('Thi Đua Graph: what operators and developers need')
  .exitOverride();
for (const command of commands) program.addCommand(inheriting(command, program));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n`);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : usageExitCode;
}

/** Commands of commands, too, must throw instead of ending the process with a code of their own. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const inner of command.commands) inheriting(inner, command);
  return command;
}
