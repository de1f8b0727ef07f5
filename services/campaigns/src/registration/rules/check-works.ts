import { reject, type Rejection } from '@thidua/domain-kit';
import type { RegistrationWish, Work } from '../registration.content.ts';
import { checkCapital } from './check-capital.ts';

/** A work that is to have its plaque at an event is finished by then. */
export function checkWorks({ works }: RegistrationWish): Rejection | null {
  for (const [index, work] of works.entries()) {
    const path = ['works', String(index)];
    const refused = checkPlaque(work, path) ?? checkCapital(work, path);
    if (refused) return refused;
  }
  return null;
}

function checkPlaque({ finishBy, plaque }: Work, path: readonly string[]): Rejection | null {
  if (plaque === null || plaque.eventOn === null) return null;
  const at = { path: [...path, 'finishBy'] };
  const params = { event: plaque.name, eventDay: plaque.eventOn };
  if (finishBy === null) return reject('PLAQUE_WORK_NEEDS_DAY', { ...at, params });
  if (finishBy <= plaque.eventOn) return null;
  return reject('PLAQUE_WORK_TOO_LATE', { ...at, params: { ...params, day: finishBy } });
}
