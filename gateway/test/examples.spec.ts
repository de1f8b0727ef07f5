import { readdirSync, readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { describe, expect, it } from '@jest/globals';
import {
  getOperationAST,
  type GraphQLSchema,
  parse,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { queryLimitsRule } from '../src/query-limits.ts';

const folder = new URL('../explorer/examples/', import.meta.url);
const supergraph = new URL('../supergraph/supergraph.graphql', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const schema: GraphQLSchema = Supergraph.build(readFileSync(supergraph, 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();

describe('the explorer’s examples', () => {
  it('are eight, each with an operation name of its own for its tab', () => {
    const titles = names.map((name) => operationOf(read(name)).name?.value);
    expect(new Set(titles).size).toBe(8);
    expect(titles).not.toContain(undefined);
  });
});

describe.each(names)('%s', (name) => {
  const text = read(name);

  it('fits the graph and its limits', () => {
    expect(validate(schema, parse(text, { maxTokens: 4000 }), [...specifiedRules, queryLimitsRule])).toEqual(
      [],
    );
  });

  it('has variables that fit', () => {
    const definitions = operationOf(text).variableDefinitions ?? [];
    const file = name.replace('.graphql', '.variables.json');
    const given = definitions.length > 0 ? (JSON.parse(read(file)) as Record<string, unknown>) : {};
    expect(getVariableValues(schema, definitions, given).errors).toBeUndefined();
    expect(Object.keys(given)).toEqual(definitions.map(({ variable }) => variable.name.value));
  });

  it('speaks Vietnamese in comments that the editor shows whole', () => {
    const comments = text.split('\n').filter((line) => line.trimStart().startsWith('#'));
    expect(comments[0]).toMatch(/[À-ỹ]/);
    expect(text).toBe(text.normalize('NFC'));
    for (const line of comments) expect(line.length).toBeLessThanOrEqual(58);
  });
});

function operationOf(text: string): OperationDefinitionNode {
  return getOperationAST(parse(text))!;
}
