import type { DomainEvent } from '@thidua/domain-kit';
import type { Assessment, ReportContent, Standing } from './report.content.ts';

export type ReportSubmitted = DomainEvent<
  'ReportSubmitted',
  {
    readonly id: string;
    readonly content: ReportContent;
    readonly entry: 'OWN' | 'TRANSCRIBED';
    readonly standing: Standing;
  }
>;
export type ReportAssessed = DomainEvent<
  'ReportAssessed',
  { readonly id: string; readonly assessment: Assessment }
>;

export type ReportEvent = ReportSubmitted | ReportAssessed;
