import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLObjectType, isInterfaceType, isObjectType, parse, printType } from 'graphql';
import { loadTypeDefs } from './type-defs.ts';

// A service's `src/` with SDL in two places.
const folder = mkdtempSync(join(tmpdir(), 'thidua-sdl-'));
mkdirSync(join(folder, 'plan'));
writeFileSync(join(folder, 'query.graphql'), 'type Query { plan: Plan }');
writeFileSync(join(folder, 'plan', 'plan.graphql'), 'type Plan { period: Period, bounds: DateBounds }');
writeFileSync(join(folder, 'plan', 'plan.ts'), 'not SDL');
afterAll(() => rmSync(folder, { recursive: true }));

const sdl = loadTypeDefs(pathToFileURL(join(folder, 'main.ts')).href);
const schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
const shapeOf = (name: string) =>
  printType(schema.getType(name) as GraphQLObjectType)
    .replace(/"""[\s\S]*?"""/g, '')
    .replace(/\s+/g, ' ');

describe('the shared schema', () => {
  it('has the binding interface of refusals', () => {
    expect(shapeOf('UserError').trim()).toBe(
      'interface UserError { code: String! message: String! messageEn: String! path: [String!] legalBasis: String remedy: String }',
    );
  });

  it('has a type for every kind of refusal', () => {
    const userError = schema.getType('UserError');
    const kinds = isInterfaceType(userError) ? schema.getImplementations(userError).objects : [];
    expect(kinds.map(({ name }) => name).sort()).toEqual([
      'Conflict',
      'Forbidden',
      'InvalidInput',
      'NotFound',
      'TryAgainLater',
    ]);
  });

  it('lets every subgraph have its object types', () => {
    const own = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !/^(_|Query$|Plan$)/.test(type.name),
    );
    expect(own.length).toBeGreaterThan(8);
    for (const { astNode } of own) {
      expect(astNode?.directives?.map(({ name }) => name.value)).toEqual(['shareable']);
    }
  });
});

describe('loadTypeDefs', () => {
  it('reads the folder of the calling module and those below, after the shared part', () => {
    expect(sdl).toMatch(/^# The part of the schema that every subgraph has/);
    expect(shapeOf('Plan').trim()).toBe('type Plan { period: Period bounds: DateBounds }');
  });
});
