import { createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import { type LegalDay, validOn } from '@thidua/domain-kit';
import type { Action, SubjectName } from './permission.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { roles } from './roles.ts';

/** Where a thing belongs on the day in question. */
export interface Place {
  /** The organization it belongs to. */
  readonly organization: string;
  /** That organization and everything above it, in any order. */
  readonly path: readonly string[];
}

/** What a caller may do on one day. Ask it with `can`. */
export type Ability = MongoAbility;

/** The rights that these assignments, all of one person, give on that day. Default: none. */
export function abilityOf(assignments: readonly RoleAssignment[], day: LegalDay): Ability {
  const inForce = assignments.filter((assignment) => validOn(assignment, day));
  return createMongoAbility(
    inForce.flatMap(({ role, organization }) =>
      roles[role].map(({ scope, ...act }) => ({
        ...act,
        conditions: scope === 'OWN' ? { organization } : { path: organization },
      })),
    ),
  );
}

/** May this be done to something that belongs there? */
export function can(ability: Ability, action: Action, type: SubjectName, place: Place): boolean {
  return ability.can(action, subject(type, { organization: place.organization, path: [...place.path] }));
}
