/** What specs need: real engines, each with a corner of its own, and deciders as sentences. */
export {
  eventually,
  keptLog,
  openTestBus,
  openTestStore,
  silent,
  testEngines,
  uniqueName,
} from './engines.ts';
export { freePort } from '@thidua/engines';
export { specify } from './given.ts';
