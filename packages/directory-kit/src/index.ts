/** Organizations and roles as every service keeps them. */
export { directoryProjection, rolesProjection } from './directory.projection.ts';
export {
  Directory,
  type OrganizationOnDay,
  type OrganizationVersion,
  type Versions,
} from './directory.store.ts';
