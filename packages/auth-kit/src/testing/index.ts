/** For specs only: a real issuer and a real gateway key. */
export { type KeyServer, startKeyServer } from './key-server.ts';
export { newPrivateJwk, startTestIdentity, type TestIdentity } from './test-identity.ts';
