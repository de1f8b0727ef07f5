import type { Command, LegalDay, Validity } from '@thidua/domain-kit';
import type { InspectionContent, InspectionState } from './inspection.state.ts';

/** What the command must know besides the aggregate: read from projections before deciding. */
export interface InspectionFacts {
  readonly plan: {
    readonly issuerId: string;
    readonly issuedFrom: LegalDay | null;
    readonly closedOn: LegalDay | null;
  };
  readonly inspectedVersions: readonly Validity[];
  readonly councilVersions: readonly (Validity & { readonly kind: string })[];
  readonly today: LegalDay;
}

export type RecordInspection = Command<
  'RecordInspection',
  {
    readonly id: string;
    readonly content: InspectionContent;
    readonly entry: InspectionState['entry'];
    readonly facts: InspectionFacts;
  }
>;
