import { type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

/** Values of an operation's variables, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** The defaults that an operation declares; null where there is none, which is the usual case. */
export function declaredDefaults({ variableDefinitions = [] }: OperationDefinitionNode): Variables | null {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return defaults.length > 0 ? Object.fromEntries(defaults) : null;
}

/** The values as the subgraph sees them: what is not given (`undefined`) has its declared default. */
export function withDefaults(given: Variables, defaults: Variables | null): Variables {
  if (!defaults) return given;
  const values: Record<string, unknown> = { ...defaults };
  for (const [name, value] of Object.entries(given)) if (value !== undefined) values[name] = value;
  return values;
}
