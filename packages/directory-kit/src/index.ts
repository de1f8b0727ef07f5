/** Organizations and roles as every service keeps them. */
export { directoryProjection } from './directory.projection.ts';
export { Directory, type Path } from './directory.store.ts';
export {
  lifeOf,
  type OrganizationOnDay,
  type OrganizationVersion,
  versionOn,
} from './organization-on-day.ts';
