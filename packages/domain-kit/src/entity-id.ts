const unitKey = /^[a-z2-7]{8}$/;
const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const typeName = /^[a-z][a-z-]*$/;

/** The parts of an id. `serial` is null for an administrative unit, whose key is its whole identity. */
export interface EntityId {
  readonly type: string;
  readonly unit: string;
  readonly serial: string | null;
}

/** True for a key as `infra/facts/units.csv` assigns them: 8 characters of lower-case base32. */
export function isUnitKey(value: string): boolean {
  return unitKey.test(value);
}

/**
 * Reads `<type>.<birth unit>[.<uuidv7>]`; null for anything else. Only an `organization` may lack the serial.
 * Clients treat ids as opaque; routing reads the birth unit from them.
 */
export function parseEntityId(id: string): EntityId | null {
  const [type = '', unit = '', serial, ...rest] = id.split('.');
  if (rest.length > 0 || !typeName.test(type) || !unitKey.test(unit)) return null;
  if (serial === undefined) return type === 'organization' ? { type, unit, serial: null } : null;
  return uuidV7.test(serial) ? { type, unit, serial } : null;
}

/** The birth unit's key. Throws on a malformed id: by then the input has been checked. */
export function unitKeyOf(id: string): string {
  const parsed = parseEntityId(id);
  if (!parsed) throw new Error(`not an entity id: ${id}`);
  return parsed.unit;
}
