// One import of each form: what declared-imports.spec.ts must be able to see.
import { join } from 'node:path';
import type { DocumentNode } from 'graphql';
export { EOL } from 'node:os';
export type * from 'node:fs';

export type Contract = import('@thidua/event-contracts').Contract;
export const parsed: Partial<DocumentNode> = {};
export const lazily = async (): Promise<string> =>
  join((await import('node:url')).pathToFileURL('.').pathname);
