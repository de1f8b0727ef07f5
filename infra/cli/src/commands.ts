import type { Command } from 'commander';
import { tokenCommand } from './token/token.command.ts';

/**
 * Every command of `thidua`, in the order of its help. A command's file holds only its options; what it needs to
 * run is imported in its action, so that no command pays for another's engines.
 */
export const commands: readonly Command[] = [tokenCommand];
