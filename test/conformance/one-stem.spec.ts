import { describe, expect, it } from '@jest/globals';
import { filesOf, read, services } from './repository.ts';
import { mutationsOf } from './schema/nodes.ts';
import { schemaOf } from './schema/subgraph-schema.ts';

/** `launchCampaign` → resolvers/Mutation/launchCampaign.ts → `LaunchCampaign` in a *.commands.ts. */
function faultsOf(service: string, act: string): string[] {
  const stem = act.charAt(0).toUpperCase() + act.slice(1);
  const resolvers = filesOf(`services/${service}/src/**/resolvers/Mutation/${act}.ts`);
  const commands = filesOf(`services/${service}/src/**/*.commands.ts`).filter((path) =>
    new RegExp(`^export (interface|type|const|function) ${stem}\\b`, 'm').test(read(path)),
  );
  return [
    ...(resolvers.length === 1 ? [] : [`${act} has ${resolvers.length} files resolvers/Mutation/${act}.ts`]),
    ...(commands.length === 1 ? [] : [`${act} has ${commands.length} commands ${stem} in *.commands.ts`]),
  ];
}

describe('one stem from mutation to command', () => {
  it.each(services)('in %s', (service) => {
    const acts = mutationsOf(schemaOf(service)).map(({ name }) => name.value);
    expect(acts.length).toBeGreaterThan(0);
    expect(acts.flatMap((act) => faultsOf(service, act))).toEqual([]);
  });

  it.each(services)('no resolver of %s answers a mutation that is not in its schema', (service) => {
    const acts = mutationsOf(schemaOf(service)).map(({ name }) => name.value);
    const files = filesOf(`services/${service}/src/**/resolvers/Mutation/*.ts`);
    const known = files.filter((path) => acts.some((act) => path.endsWith(`/${act}.ts`)));
    expect(files.filter((path) => !path.endsWith('.spec.ts'))).toEqual(known);
  });
});
