import type { DomainEvent } from '@thidua/domain-kit';
import type { InspectionState } from './inspection.state.ts';

export type InspectionRecorded = DomainEvent<'InspectionRecorded', InspectionState>;

export type InspectionEvent = InspectionRecorded;
