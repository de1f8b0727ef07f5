/** The committed facts, as rows. */
export {
  readAliases,
  readParts,
  readReorganizations,
  readSources,
  readUnits,
  type PartRow,
  type ReorganizationRow,
  type SourceRow,
  type UnitRow,
} from './read-facts.ts';
export { readUnitVersions, type UnitVersion } from './unit-versions.ts';
