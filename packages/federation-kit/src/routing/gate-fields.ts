import { defaultFieldResolver, getDirectiveValues, type GraphQLSchema } from 'graphql';
import type { GateOf, OperationType } from './home-gate.ts';

/**
 * Asks the gate before each root field that says `@routedBy(arg:)` in the SDL, about the id in that argument. What
 * has moved away is refused as such, and not as something that does not exist. Changes the schema in place.
 */
export function gateFields<Context>(schema: GraphQLSchema, gateOf: GateOf<Context>): GraphQLSchema {
  const routedBy = schema.getDirective('routedBy');
  if (!routedBy) return schema;
  for (const [type, root] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const)
    for (const field of Object.values(root?.getFields() ?? {})) {
      const path = field.astNode && getDirectiveValues(routedBy, field.astNode)?.['arg'];
      if (typeof path !== 'string') continue;
      field.resolve = gated(field.resolve ?? defaultFieldResolver, type, path.split('.'), gateOf);
    }
  return schema;
}

type Resolve = typeof defaultFieldResolver;

function gated<Context>(
  resolve: Resolve,
  type: OperationType,
  path: readonly string[],
  gateOf: GateOf<Context>,
): Resolve {
  return (parent, args: object, context, info) => {
    const id = path.reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], args);
    if (typeof id === 'string') gateOf(context as Context).admitId(type, id);
    return resolve(parent, args, context, info);
  };
}
