import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { abilityOf, can, type Place } from './ability.ts';
import type { Action, SubjectName } from './permission.ts';
import type { RoleAssignment } from './role-assignment.ts';
import { type RoleCode, roles } from './roles.ts';

const roleCodes = Object.keys(roles) as RoleCode[];
const permissions = Object.values(roles).flat();
const actions = [...new Set(permissions.map(({ action }) => action))] as Action[];
const subjects = [...new Set(permissions.map(({ subject }) => subject))] as SubjectName[];

/** A tree of organizations: node n hangs below a node with a smaller number. */
const tree = fc
  .array(fc.nat(), { minLength: 1, maxLength: 12 })
  .map((seeds) => seeds.map((seed, node) => (node === 0 ? null : seed % node)));
const dayFrom = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => `2025-06-${String(n).padStart(2, '0')}`);
const assignment = fc.record({
  id: fc.uuid(),
  person: fc.constant('person'),
  organization: fc.nat(11).map(String),
  role: fc.constantFrom(...roleCodes),
  validFrom: dayFrom(1, 20),
  validTo: fc.option(dayFrom(10, 28)),
});

function placeIn(parents: readonly (number | null)[], node: number): Place {
  const path: string[] = [];
  for (let at: number | null = node; at !== null; at = parents[at] ?? null) path.push(String(at));
  return { organization: String(node), path };
}

/** The rule in the plainest words, without CASL. */
function oracle(
  held: readonly RoleAssignment[],
  on: string,
  action: Action,
  type: SubjectName,
  place: Place,
) {
  for (const one of held) {
    if (one.validFrom > on || (one.validTo !== null && one.validTo <= on)) continue;
    for (const permission of roles[one.role]) {
      if (permission.action !== action || permission.subject !== type) continue;
      if (permission.scope === 'OWN' && one.organization === place.organization) return true;
      if (permission.scope === 'SUBTREE' && place.path.includes(one.organization)) return true;
    }
  }
  return false;
}

describe('what a caller may do', () => {
  it('is what the table says, for every tree, day and set of assignments', () => {
    let allowed = 0;
    fc.assert(
      fc.property(tree, fc.array(assignment, { maxLength: 6 }), dayFrom(5, 25), (parents, held, on) => {
        const ability = abilityOf(held, on);
        for (const action of actions)
          for (const type of subjects)
            for (let node = 0; node < parents.length; node += 1) {
              const place = placeIn(parents, node);
              const right = oracle(held, on, action, type, place);
              allowed += Number(right);
              if (can(ability, action, type, place) !== right) return false;
            }
        return true;
      }),
      { numRuns: 300 },
    );
    expect(allowed).toBeGreaterThan(1000);
  });

  const officer: RoleAssignment = {
    id: 'r1',
    person: 'p',
    organization: 'ward',
    role: 'campaign-officer',
    validFrom: '2025-07-01',
    validTo: '2026-07-01',
  };
  const ward: Place = { organization: 'ward', path: ['ward', 'province', 'country'] };

  it('begins on the first day and ends before the last', () => {
    const onDay = (on: string) => can(abilityOf([officer], on), 'draft', 'Campaign', ward);
    expect(['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01'].map(onDay)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is nothing without an assignment', () => {
    const ability = abilityOf([], '2025-07-01');
    expect(can(ability, 'draft', 'Campaign', ward)).toBe(false);
  });

  it('does not reach upward or sideways', () => {
    const archivist = abilityOf([{ ...officer, role: 'archivist' }], '2025-07-01');
    expect(can(archivist, 'transcribe', 'Campaign', ward)).toBe(true);
    expect(
      can(archivist, 'transcribe', 'Campaign', { organization: 'province', path: ['province', 'country'] }),
    ).toBe(false);
    expect(
      can(archivist, 'transcribe', 'Campaign', { organization: 'xa', path: ['xa', 'province', 'country'] }),
    ).toBe(false);
  });

  it('leaves the place that it was asked about as it was', () => {
    const place = Object.freeze({ organization: 'ward', path: Object.freeze(['ward']) });
    expect(() => can(abilityOf([officer], '2025-07-01'), 'draft', 'Campaign', place)).not.toThrow();
  });
});
