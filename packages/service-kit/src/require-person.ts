import { Fault } from '@thidua/domain-kit';
import type { BaseContext } from './base-context.ts';

/** Who asks. Throws Fault FORBIDDEN for nobody: what costs much and serves officials is not for everyone. */
export function requirePerson({ personId }: Pick<BaseContext, 'personId'>): string {
  if (personId === null) throw new Fault('FORBIDDEN', { retryable: false });
  return personId;
}
