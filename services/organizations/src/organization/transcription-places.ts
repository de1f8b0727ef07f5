import { dayBefore } from '@thidua/domain-kit';
import type { Place } from './authorize-at.ts';
import type { TranscribeOrganizations } from './organization.commands.ts';

/**
 * Where one must have the right to transcribe: at every parent that is not entered along, on a day of the version
 * that names it, and at an organization that has nothing above it. Everything else entered is below these. A
 * parent that nobody knows is no place: the rules refuse what names it.
 */
export function transcriptionPlaces(commands: readonly TranscribeOrganizations[]): Place[] {
  const entered = new Set(commands.map(({ data }) => data.id));
  const places = commands.flatMap(({ data: { id, versions, path, facts } }) =>
    versions.flatMap(({ parent, validFrom, validTo }, index): Place[] => {
      if (parent !== null && (entered.has(parent) || !facts.organizations.has(parent))) return [];
      const day = validFrom ?? (validTo && dayBefore(validTo));
      return [
        {
          id: parent ?? id,
          path: [...path, 'versions', String(index), 'parentId'],
          ...(day !== null && { day }),
        },
      ];
    }),
  );
  // Hundreds of communes have the same few parents.
  return [...new Map(places.map((place) => [`${place.id} ${place.day}`, place])).values()];
}
