import type { LegalDay, Validity } from '@thidua/domain-kit';
import type { NamedUnit } from './plan-facts.ts';

/** The other end of an edge by which all of a unit went into another; `on` is null where nothing tells the day. */
export interface WholeUnit {
  readonly id: string;
  readonly on: LegalDay | null;
}

/** A unit that took over something of another on that day; where it is unknown, the first on which that was so. */
export interface Taker {
  readonly organization: string;
  readonly day: LegalDay | null;
}

/** What is known of a unit: what it was from when to when, and what it was made of and into, step by step. */
export interface UnitRecord {
  readonly id: string;
  readonly versions: readonly (Validity & {
    readonly name: string;
    readonly level: NamedUnit['level'];
    readonly parent: string | null;
  })[];
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  /** Units that this one took over whole. Bodies below units have no lineage here. */
  readonly wholePredecessors: readonly WholeUnit[];
  /** What took over the whole of this one. */
  readonly wholeSuccessors: readonly WholeUnit[];
  /** What took over this one or a part of it, each with its day. */
  readonly takers: readonly Taker[];
}

/** Where units are looked up. */
export interface UnitRecords {
  byIds(ids: readonly string[]): Promise<UnitRecord[]>;
  /** Those that ever were below one of them. */
  everBelow(ids: readonly string[]): Promise<UnitRecord[]>;
  /** Those that ever bore one of the full names, which are given in one `spelling`. */
  bySpellings(names: readonly string[]): Promise<UnitRecord[]>;
}

/** The same as this service keeps them: they may be a moment behind. */
export interface KnownUnits extends UnitRecords {
  /** Waits up to `patienceMs` until they hold all that was acknowledged before now. False: an absence proves nothing. */
  isCurrent(patienceMs: number): Promise<boolean>;
}
