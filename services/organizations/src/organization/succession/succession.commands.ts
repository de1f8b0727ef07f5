import type { Command, LegalDay } from '@thidua/domain-kit';
import type { KindFact } from '../organization.commands.ts';
import type { OrganizationState, Share } from '../organization.state.ts';

/** That the work of one body went over to another, wholly or in part, from a day on. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly share: Share;
  /** The part of the work or of the area that went over, in the words of the act. */
  readonly subAreas: string | null;
  readonly effectiveOn: LegalDay;
  readonly legalBasis: string;
  /** Does the act also end the predecessor, the day before being its last one? */
  readonly ends: boolean;
}

/** What the command must know besides the end that it changes: read from snapshots before deciding. */
export interface SuccessionFacts {
  readonly kinds: ReadonlyMap<string, KindFact>;
  readonly successor: OrganizationState | null;
  /** What goes on from the successor on that same day, any number of steps away. */
  readonly beyond: ReadonlySet<string>;
  /** A body below the predecessor that would outlive it. */
  readonly survivor: string | null;
}

/** One end's part of a succession: what left, or what took over. The rules look at it from the predecessor. */
export type RecordSuccession = Command<
  'RecordSuccession',
  {
    readonly end: 'PREDECESSOR' | 'SUCCESSOR';
    readonly succession: Succession;
    readonly facts: SuccessionFacts;
  }
>;
