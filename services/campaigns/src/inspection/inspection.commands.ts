import type { Command, Entry, LegalDay, Validity } from '@thidua/domain-kit';
import type { InspectionContent } from './inspection.state.ts';

/** What the command must know besides the aggregate: read from projections before deciding. */
export interface InspectionFacts {
  readonly plan: {
    readonly issuerId: string;
    readonly issuedFrom: LegalDay | null;
    readonly closedOn: LegalDay | null;
  };
  readonly inspectedVersions: readonly Validity[];
  /** It and all that stands above it on the day. */
  readonly inspectedPath: readonly string[];
  readonly bodyVersions: readonly (Validity & { readonly kind: string })[];
  /** The kinds of bodies that inspect on the day. */
  readonly inspectingKinds: readonly string[];
  readonly today: LegalDay;
}

export type RecordInspection = Command<
  'RecordInspection',
  {
    readonly id: string;
    readonly content: InspectionContent;
    readonly entry: Entry;
    readonly facts: InspectionFacts;
  }
>;
