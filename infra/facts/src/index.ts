/** The committed facts, as rows. */
export { readUnits, readUnitVersions, type UnitRow, type UnitVersionRow } from './read-facts.ts';
