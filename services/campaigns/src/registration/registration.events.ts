import type { DomainEvent } from '@thidua/domain-kit';
import type { Entry } from '@thidua/domain-kit';
import type { RegistrationContent } from './registration.content.ts';
import type { Due, ReportedProgress } from './registration.state.ts';

export type RegisteredForCampaign = DomainEvent<
  'RegisteredForCampaign',
  {
    readonly id: string;
    readonly entry: Entry;
    readonly content: RegistrationContent;
    readonly due: Due | null;
  }
>;

export type ProgressReported = DomainEvent<
  'ProgressReported',
  { readonly id: string; readonly progress: ReportedProgress }
>;

export type RegistrationEvent = RegisteredForCampaign | ProgressReported;
