import { reject, type Rejection, unitKeyOf } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import type { TranscribedOrganization } from './organization.input.ts';

/** An organization to be entered, under its id. */
export interface Entered extends TranscribedOrganization {
  readonly id: string;
}

/** A body that comes without an id gets one, with the key of the unit above it. No id may come twice. */
export function withIds(organizations: readonly TranscribedOrganization[]): Entered[] | Rejection {
  const entered = new Map<string, Entered>();
  for (const [index, { id: given, versions, aliases }] of organizations.entries()) {
    const at = (...field: string[]) => ['organizations', String(index), ...field];
    const [{ parent }] = versions;
    if (given === null && parent === null)
      return reject('PARENT_NEEDED', { path: at('versions', '0', 'parentId') });
    const id = given ?? newEntityId('organization', unitKeyOf(parent ?? ''));
    if (entered.has(id)) return reject('ENTERED_TWICE', { path: at('id'), params: { id } });
    entered.set(id, { id, versions, aliases });
  }
  return [...entered.values()];
}
