import { describe, expect, it } from '@jest/globals';
import { contracts, logicalSubgraphs } from '@thidua/event-contracts';
import { filesOf, read, services } from './repository.ts';

const files = filesOf('packages/event-contracts/src/*/*.v[0-9]*.ts').filter(
  (path) => !path.endsWith('.spec.ts'),
);

/** `campaign-issued.v1` is exported as `campaignIssuedV1`. */
const exportOf = (type: string): string =>
  type.replaceAll(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());

const isNamedIn = (type: string, ...patterns: string[]): boolean =>
  filesOf(...patterns).some((path) => new RegExp(`\\b${exportOf(type)}\\b`).test(read(path)));

describe('public events', () => {
  it('are all registered, each in a file of its name below its owner', () => {
    const registered = contracts.map(
      ({ source, type }) => `packages/event-contracts/src/${source}/${type}.ts`,
    );
    expect(registered.toSorted()).toEqual(files.toSorted());
  });

  it('belong to the services that there are', () => {
    expect(logicalSubgraphs.toSorted()).toEqual(services);
  });

  it('carry a true sample', () => {
    const untrue = contracts.filter(({ data, sample }) => !data.safeParse(sample).success);
    expect(untrue).toEqual([]);
  });

  it('are each published by a *.publish.ts of their owner', () => {
    const silent = contracts.filter(
      ({ type, source }) => !isNamedIn(type, `services/${source}/src/**/*.publish.ts`),
    );
    expect(silent.map(({ type }) => type)).toEqual([]);
  });

  it('are each named in a spec', () => {
    const untested = contracts.filter(
      ({ type }) => !isNamedIn(type, '{services,packages,test}/**/*.spec.ts'),
    );
    expect(untested.map(({ type }) => type)).toEqual([]);
  });
});
