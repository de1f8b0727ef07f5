/** The frame of every subgraph. */
export { type Connection, type ReadPage, toConnection } from './connection/connection.ts';
export type { CursorKey } from './connection/cursor.ts';
export {
  type ListOrder,
  type PageArguments,
  type PageRequest,
  pageRequest,
} from './connection/page-request.ts';
export { badUserInput } from './faults/bad-user-input.ts';
export { faultAnswer } from './faults/fault-answer.ts';
export { type FaultRow, faultTable, isPublicFault, type PublicFaultCode } from './faults/fault-table.ts';
export { entityId } from './input/entity-id.input.ts';
export { legalDay } from './input/legal-day.input.ts';
export { optional } from './input/optional.input.ts';
export { type ParsedInput, parseInput } from './input/parse-input.ts';
export { period } from './input/period.input.ts';
export { longText, text } from './input/text.input.ts';
export {
  listen,
  type Listening,
  readSettings,
  runMain,
  type Running,
  setting,
  StartRefused,
} from './process/index.ts';
export { asOneRefusal, faultsOf } from './refusals/as-one-refusal.ts';
export type { InputFault, Refusal } from './refusals/refusal.ts';
export type { RefusalRow, RefusalRows, RefusalType } from './refusals/refusal-row.ts';
export { refusalTable, type RefusalTable } from './refusals/refusal-table.ts';
export type { SharedRefusalCode } from './refusals/shared-refusals.ts';
export { toRefusal } from './refusals/to-refusal.ts';
export type { HomeGate, OperationType } from './routing/home-gate.ts';
export type { RequestRouting } from './routing/request-routing.ts';
export { entityIdArgument } from './input/entity-id-argument.ts';
export { legalDayArgument } from './scalars/legal-day-argument.ts';
export type { IdentityOptions } from './subgraph/identity.ts';
export type { Dependency, Probes } from './subgraph/readiness.ts';
export { currentRequestId, requestIdOf, runAsRequest } from './subgraph/request-scope.ts';
export {
  type RunningSubgraph,
  startSubgraph,
  type SubgraphOptions,
  type SubgraphRequest,
} from './subgraph/start-subgraph.ts';
export { loadTypeDefs } from './type-defs.ts';
