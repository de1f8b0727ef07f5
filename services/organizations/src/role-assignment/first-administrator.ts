import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, isRejection, parseEntityId, unitKeyOf } from '@thidua/domain-kit';
import { type EventStore, newSerial, snapshotsOf, step, type Writer } from '@thidua/event-kit';
import type { Logger } from 'pino';
import { roleAssignmentAggregate } from './role-assignment.aggregate.ts';
import { decideRoleAssignment } from './role-assignment.decide.ts';
import type { RoleAssignmentState } from './role-assignment.state.ts';

/** Who is to be the first administrator, at the organization that everything else is below. */
export interface FirstAdministrator {
  readonly person: string;
  readonly organization: string;
}

interface Place {
  readonly store: EventStore;
  readonly writer: Writer;
  readonly clock: Clock;
}

/**
 * Gives the role system-administrator if nobody has ever had any role: somebody must give the second one. True if
 * it was given now.
 */
export async function ensureFirstAdministrator(
  { store, writer, clock }: Place,
  { person, organization }: FirstAdministrator,
): Promise<boolean> {
  if (await snapshotsOf(store, roleAssignmentAggregate).firstWhere({})) return false;
  const assignment: RoleAssignmentState = {
    id: idFor(person, organization),
    person,
    organization,
    role: 'system-administrator',
    validFrom: clock.today(),
    validTo: null,
    basis: 'THIDUA_FIRST_ADMINISTRATOR',
  };
  const facts = { isRole: true, organizationLife: null, held: [] };
  const command = { type: 'AssignRole', data: { assignment, facts } } as const;
  let given = false;
  await writer.execute(
    () => [
      step(roleAssignmentAggregate, assignment.id, (state) => {
        const decision = state ? [] : decideRoleAssignment(command, state);
        given = !isRejection(decision) && decision.length > 0;
        return decision;
      }),
    ],
    { actor: person, correlationId: newSerial(), effectiveOn: assignment.validFrom },
  );
  return given;
}

/** One id for all processes: of two that start at once, the second finds the first one's assignment. */
const idFor = (person: string, organization: string): string =>
  `role-assignment.${unitKeyOf(organization)}.${parseEntityId(person)?.serial ?? ''}`;

/** Does so in the background: a service starts while its store is away. `signal` gives it up. */
export async function keepTryingForFirstAdministrator(
  place: Place,
  first: FirstAdministrator,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const given = await ensureFirstAdministrator(place, first);
      if (given) log.info({ person: first.person }, 'the first administrator has been named');
      return;
    } catch (error) {
      log.warn({ err: error }, 'the first administrator could not be named yet');
      await sleep(1000, undefined, { signal }).catch(() => undefined);
    }
  }
}
