#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { Fault } from '@thidua/domain-kit';
import { commands } from './commands.ts';
import { readEngines } from './environment.ts';
import { Unreachable } from './unreachable.ts';
import { UsageError } from './usage-error.ts';

const refusedExitCode = 1;
const usageExitCode = 2;
const unreachableExitCode = 3;

const program = new Command('thidua')
  .description('Thi Đua Graph: what operators and developers need')
  .exitOverride()
  .addHelpText(
    'after',
    '\nEngines are found as `npm start` puts them: THIDUA_PORT_BASE (4000), or MONGO_URL and KAFKA_BROKERS;' +
      '\nTHIDUA_INSTANCE (default) names the instance, THIDUA_DATA_DIR (.data) holds the keys.',
  );
for (const command of commands) program.addCommand(inheriting(command, program));

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UsageError || error instanceof Unreachable) process.stderr.write(`${error.message}\n`);
  else if (isRefusal(error)) process.stderr.write(`refused: ${error.code}: ${error.message}\n`);
  else if (error instanceof Fault) process.stderr.write(`${unreachable(error)}\n`);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = exitCodeOf(error);
}

/** Commands of commands, too, must throw instead of ending the process with a code of their own. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const inner of command.commands) inheriting(inner, command);
  return command;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Fault || error instanceof Unreachable) return unreachableExitCode;
  if (isRefusal(error)) return refusedExitCode;
  return error instanceof CommanderError && error.exitCode === 0 ? 0 : usageExitCode;
}

/** By name: its class comes with a library that most commands do not load. */
function isRefusal(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && error.name === 'RegistryRefusal';
}

function unreachable({ code }: Fault): string {
  const { mongoUrl, kafkaBrokers } = readEngines();
  const [engine, address, variable] =
    code === 'BUS_UNAVAILABLE'
      ? ['Kafka', kafkaBrokers.join(), 'KAFKA_BROKERS']
      : ['MongoDB', mongoUrl, 'MONGO_URL'];
  return `${engine} does not answer at ${address} (set by ${variable} or THIDUA_PORT_BASE): is \`npm start\` running?`;
}
