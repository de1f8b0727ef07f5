/** What an instance of a jurisdiction is made of. */
export { type Admission, admission } from './admission.ts';
export { ensureKey } from './ensure-key.ts';
export { instanceId, type PlannedInstance, readPlan } from './instance-plan.ts';
export { type InstanceFolder, publicKeyIn, writeInstanceFolder } from './instance-folder.ts';
export {
  instancePort,
  type InstanceSite,
  instanceVariables,
  serviceVariables,
} from './instance-variables.ts';
export { nationalDefault } from './national-default.ts';
