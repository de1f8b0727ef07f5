// @ts-check

/**
 * Finding and fetching; nothing here needs an installed package, so that a bare clone can use it.
 *
 * @typedef {object} ProvideContext
 * @property {string} enginesDir where fetched engines stand, `.engines` of the checkout
 * @property {NodeJS.ProcessEnv} env
 * @property {(text: string) => void} report takes one short line on what is being done now
 */

export { PART_MARK } from './fetching/install-whole.mjs';
export { npmCommand } from './node/npm-command.mjs';
export { provideNode } from './node/provide-node.mjs';
export { provideMongo } from './mongo/provide-mongo.mjs';
export { provideKafka } from './kafka/provide-kafka.mjs';
export { provideRedis } from './redis/provide-redis.mjs';
export { runCommand } from './fetching/run-command.mjs';
export { lockByPid } from './process/pid-lock.mjs';
export { allOrFirstError } from './process/all-or-first-error.mjs';
