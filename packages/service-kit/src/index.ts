/** What the four services have in common around their rules. */
export { Elsewhere } from './across-homes/elsewhere.ts';
export { pageAcrossHomes } from './across-homes/page-across-homes.ts';
export { unheardHomes } from './across-homes/unheard-homes.ts';
export { authorize, type Authorized } from './authorize.ts';
export { authorizeAct } from './authorize-act.ts';
export { type BaseContext, createBaseContext } from './base-context.ts';
export { carryOutOn } from './carry-out.ts';
export { readServiceEnvironment, type ServiceEnvironment } from './environment.ts';
export { ensureKnown, type OrganizationReference } from './known-organizations.ts';
export { mayNot } from './may-not.ts';
export { newsPatienceMs } from './patience.ts';
export type { RequestHomes } from './registry/request-homes.ts';
export { requirePerson } from './require-person.ts';
export { type ServiceOptions, startService } from './start-service.ts';
export { writeContext } from './write-context.ts';
