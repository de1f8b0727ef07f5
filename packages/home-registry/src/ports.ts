import type { RegistryChanges } from './records.ts';

/** The copy that asks: which registry it follows and up to where. */
export interface KnownVersion {
  readonly registry: string | null;
  readonly version: number;
}

/** The version that a registry has come to. */
export interface NewVersion {
  readonly registry: string;
  readonly version: number;
}

/** Where a copy learns what changed: the authority itself, or its address. Throws when it cannot be reached. */
export interface RegistrySource {
  /** All that changed since; if it is another registry than the copy knows, or a younger version, everything. */
  changesSince(known: KnownVersion): Promise<RegistryChanges>;
}

/** What an instance is answered when its statement was accepted. */
export interface LeaseGranted {
  readonly leaseMs: number;
}

/** Where an instance hands in its statements. Throws RegistryRefusal. */
export interface StatementDesk {
  accept(statement: string): Promise<LeaseGranted>;
}
