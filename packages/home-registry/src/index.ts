/** Which instance is the home of which units: the copy that everybody holds, and an instance's place in it. */
export { keepLease, type Lease } from './client/lease.ts';
export { homesAsSources } from './client/homes-as-sources.ts';
export { OwnHomes } from './client/own-homes.ts';
export { createRegistryClient } from './client/registry-client.ts';
export { type HomeTable, HomeUnknown, type ResolvedHome } from './lookup/home-table.ts';
export type { RegistrySource, StatementDesk } from './ports.ts';
export { everyUnit, type InstanceRecord } from './records.ts';
export { RegistryRefusal } from './registry-refusal.ts';
export { HomeReplica } from './replica/home-replica.ts';
export { createStatementSigner, type StatementSigner } from './statement/statement.ts';
