import { parseEntityId } from '@thidua/domain-kit';
import {
  contractTypeOf,
  envelope,
  organizationReorganizedV1,
  organizationTranscribedV1,
} from '@thidua/event-contracts';
import type { BusMessage } from '@thidua/event-kit';
import type { UnitHistory } from './unit-history.ts';

/**
 * What a message tells of an administrative unit; null if it tells of something else, such as a body below one, that
 * has its home with the unit. Each of these events tells the whole of what the unit is after it, so the last one
 * counts. Throws on a message of a unit that cannot be read.
 */
export function readUnit({ key, value }: BusMessage): UnitHistory | null {
  const unit = key === null ? null : parseEntityId(key);
  if (unit?.type !== 'organization' || unit.serial !== null) return null;
  const event = envelope.parse(JSON.parse(value?.toString('utf8') ?? ''));
  const told = { unit: unit.unit, seq: event.seq };
  switch (contractTypeOf(event)) {
    case organizationTranscribedV1.type: {
      const { versions } = organizationTranscribedV1.data.parse(event.data);
      return { ...told, versions: versions.map(placeIn), successors: [] };
    }
    case organizationReorganizedV1.type: {
      const { versions, successors } = organizationReorganizedV1.data.parse(event.data);
      return { ...told, versions: versions.map(placeIn), successors: successors.map(heirIn) };
    }
    default:
      return null;
  }
}

type Told = ReturnType<typeof organizationReorganizedV1.data.parse>;

const placeIn = ({ validFrom, validTo, parent }: Told['versions'][number]) => ({
  ...{ validFrom, validTo },
  parent: parent === null ? null : keyOf(parent),
});

const heirIn = ({ organization, effectiveOn, effectiveBefore }: Told['successors'][number]) => ({
  unit: keyOf(organization),
  from: effectiveOn ?? effectiveBefore,
});

function keyOf(id: string): string {
  const unit = parseEntityId(id);
  if (!unit) throw new Error(`not the id of an organization: ${id}`);
  return unit.unit;
}
