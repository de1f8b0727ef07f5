/** The vocabulary of every decider. No dependency. */
export type { Entry } from './act-entry.ts';
export { type Clock, createClock } from './clock.ts';
export { type Command, type Decision, type Decider, type DomainEvent, type EventMeta } from './decider.ts';
export { type EntityId, parseEntityId, unitKeyOf } from './entity-id.ts';
export { Fault, type FaultCode } from './fault.ts';
export { dayBefore, isLegalDay, type LegalDay, type Validity, validOn } from './legal-day.ts';
export { firstRejection, isRejection, reject, type Rejection } from './rejection.ts';
export { existenceOn, lifeOf, nearestDay, overlap, versionOn } from './versions.ts';
