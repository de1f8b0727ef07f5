import { z } from 'zod';

/** The entry of a logical subgraph that holds for every unit without a nearer one. */
export const everyUnit = '*';

const version = z.int().positive();

/**
 * An instance was the home of a unit, and of what lies below it, in the versions `[fromVersion, toVersion)`. Each
 * change of a unit's home has the next epoch. What has ended stays, so that anyone can tell who owned a unit at
 * any version.
 */
export const homeTenure = z.strictObject({
  logical: z.string(),
  unit: z.string(),
  instance: z.string(),
  epoch: version,
  fromVersion: version,
  toVersion: version.nullable(),
  legalBasis: z.string(),
  /** When the registry was told, and by whom. */
  since: z.iso.datetime(),
  by: z.string(),
});
export type HomeTenure = z.infer<typeof homeTenure>;

/** Where a unit stood in the tree in those versions; `successors` only of a unit that has ended. */
export const unitPlacement = z.strictObject({
  unit: z.string(),
  parent: z.string().nullable(),
  successors: z.array(z.string()),
  fromVersion: version,
  toVersion: version.nullable(),
});
export type UnitPlacement = z.infer<typeof unitPlacement>;

/** The public half of an instance's Ed25519 key. */
export const publicKey = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });
export type PublicKey = z.infer<typeof publicKey>;

/** One process, or several behind one address, that answers for a logical subgraph. */
export const instanceRecord = z.strictObject({
  /** Unique within its logical subgraph; the name under which the jurisdiction runs all its services. */
  id: z.string(),
  logical: z.string(),
  /** Where it answers; empty until it first registers. */
  url: z.string(),
  /** What people call the jurisdiction that it acts for, and the unit's key. */
  jurisdiction: z.string(),
  jurisdictionUnit: z.string(),
  /** The contract that it serves; empty until it first registers. */
  schemaVersion: z.string(),
  schemaHash: z.string(),
  /** The registry's judgement: DOWN when it has not renewed its lease in time. */
  state: z.enum(['UP', 'DRAINING', 'DOWN']),
  /** Null when its identity was withdrawn. */
  publicKey: publicKey.nullable(),
});
export type InstanceRecord = z.infer<typeof instanceRecord>;

/** Everything that changed after a version; from 0 on, everything there is. */
export const registryChanges = z.strictObject({
  /** Which registry: one that was set up anew shares no version with the former. */
  registry: z.string(),
  version: z.int().nonnegative(),
  tenures: z.array(homeTenure),
  placements: z.array(unitPlacement),
  instances: z.array(instanceRecord),
});
export type RegistryChanges = z.infer<typeof registryChanges>;

/** Whether a record with an interval held at that version. */
export function heldAt(
  { fromVersion, toVersion }: { readonly fromVersion: number; readonly toVersion: number | null },
  at: number,
): boolean {
  return fromVersion <= at && (toVersion === null || at < toVersion);
}
