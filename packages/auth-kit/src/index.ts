/** Who calls, and what the caller may do. */
export { type Ability, abilityOf, can, type Place } from './ability.ts';
export { bearerToken } from './bearer-token.ts';
export { anonymous, type Caller } from './caller.ts';
export { gatewayAudience, gatewayHeader } from './gateway-identity.ts';
export { createGatewaySigner, type GatewaySigner } from './gateway-signer.ts';
export { createGatewayVerifier, type GatewayVerifier } from './gateway-verifier.ts';
export { KeysUnavailable } from './keys-unavailable.ts';
export type { Action, Permission, Scope, SubjectName } from './permission.ts';
export { type PrivateJwk, publicKeySet } from './public-key-set.ts';
export type { RoleAssignment } from './role-assignment.ts';
export { isRoleCode, type RoleCode } from './roles.ts';
export { Unauthenticated } from './unauthenticated.ts';
export { createUserVerifier, type UserVerifier, type UserVerifierOptions } from './user-verifier.ts';
