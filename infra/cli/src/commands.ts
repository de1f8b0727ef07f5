import type { Command } from 'commander';
import { dlqCommand } from './dlq/dlq.command.ts';
import { factsCommand } from './facts/facts.command.ts';
import { homeCommand } from './home/home.command.ts';
import { instanceCommand } from './instance/instance.command.ts';
import { migrateCommand } from './migrate/migrate.command.ts';
import { projectionCommand } from './projection/projection.command.ts';
import { tokenCommand } from './token/token.command.ts';
import { verifyCommand } from './verify/verify.command.ts';

/**
 * Every command of `thidua`, in the order of its help. A command's file holds only its options; what it needs to
 * run is imported in its action, so that no command pays for another's engines.
 */
export const commands: readonly Command[] = [
  migrateCommand,
  factsCommand,
  tokenCommand,
  dlqCommand,
  projectionCommand,
  verifyCommand,
  instanceCommand,
  homeCommand,
];
