import { reject, type Rejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import type { TranscribedOrganization } from './organization.input.ts';

/** An organization to be entered, under its id. */
export interface Entered extends TranscribedOrganization {
  readonly id: string;
}

/** A body that comes without an id gets one, with the key of the unit above it. */
export function withIds(organizations: readonly TranscribedOrganization[]): Entered[] | Rejection {
  const entered: Entered[] = [];
  for (const [index, { id, versions }] of organizations.entries()) {
    const [{ parent }] = versions;
    const path = ['organizations', String(index), 'versions', '0', 'parentId'];
    if (id === null && parent === null) return reject('PARENT_NEEDED', { path });
    entered.push({ id: id ?? newEntityId('organization', unitKeyOf(parent ?? '')), versions });
  }
  return entered;
}
