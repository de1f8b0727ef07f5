import type { Instance } from './home-directory.ts';

/** What people call them, each name once: a jurisdiction may have several instances, as after a merger. */
export const jurisdictionsOf = (instances: readonly Instance[]): string[] => [
  ...new Set(instances.map(({ jurisdiction }) => jurisdiction)),
];
