import type { Validity } from '@thidua/domain-kit';
import type { NamedUnit } from './plan-facts.ts';

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
}

/** Where units are looked up. */
export interface UnitRecords {
  byIds(ids: readonly string[]): Promise<UnitRecord[]>;
  /** Those that ever were below one of them. */
  everBelow(ids: readonly string[]): Promise<UnitRecord[]>;
  /** Those that ever bore one of the full names, which are given in one `spelling`. */
  bySpellings(names: readonly string[]): Promise<UnitRecord[]>;
}
