import type { z } from 'zod';
import type { SharedRefusalCode } from '../refusals/shared-refusals.ts';

/** What an issue of our own carries in zod's `params`. */
export interface InputIssue {
  readonly refusal: SharedRefusalCode;
  readonly params?: Readonly<Record<string, string>>;
}

/** Reports a fault of the shared table from a zod check; `path` leads on from the value being checked. */
export function addIssue(
  context: z.core.ParsePayload,
  issue: InputIssue,
  path: readonly string[] = [],
): void {
  context.issues.push({ code: 'custom', input: context.value, path: [...path], params: { ...issue } });
}
