import { type FieldNode, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import type { Variables } from './variables.ts';

/** The value of an argument, or of a place within it; undefined where nothing is given. */
export function argumentValue(field: FieldNode, path: readonly string[], variables: Variables): unknown {
  const [name, ...rest] = path;
  const given = field.arguments?.find((each) => each.name.value === name);
  return given && valueAt(given.value, rest, variables);
}

function valueAt(value: ValueNode, path: readonly string[], variables: Variables): unknown {
  const [name, ...rest] = path;
  if (value.kind === Kind.VARIABLE) return walk(variables[value.name.value], path);
  if (name === undefined) return valueFromASTUntyped(value, variables);
  if (value.kind !== Kind.OBJECT) return undefined;
  const field = value.fields.find((each) => each.name.value === name);
  return field && valueAt(field.value, rest, variables);
}

function walk(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
