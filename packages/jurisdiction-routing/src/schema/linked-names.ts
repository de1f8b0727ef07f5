import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';
import { type RoutingDirective, routingDirectives, routingIdentity } from './routing-sdl.ts';

interface Link {
  readonly url?: string;
  readonly as?: string;
  readonly import?: readonly (string | { readonly name: string; readonly as?: string })[];
}

/**
 * What the directives of the routing spec are called in a supergraph: a link may rename them, and what it does not
 * import has the link's prefix. Empty where the spec is not linked.
 */
export function linkedNames(supergraph: DocumentNode): ReadonlyMap<string, RoutingDirective> {
  const link = linksOf(supergraph).find(({ url }) => url?.startsWith(`${routingIdentity}/`));
  if (!link) return new Map();
  const imported = new Map(
    (link.import ?? []).map((each) =>
      typeof each === 'string' ? [each, each] : [each.name, each.as ?? each.name],
    ),
  );
  return new Map(
    routingDirectives.map((name) => {
      const alias = imported.get(`@${name}`);
      return [alias?.slice(1) ?? `${link.as ?? 'routing'}__${name}`, name];
    }),
  );
}

function linksOf(supergraph: DocumentNode): Link[] {
  return supergraph.definitions
    .filter(({ kind }) => kind === Kind.SCHEMA_DEFINITION || kind === Kind.SCHEMA_EXTENSION)
    .flatMap((schema) => ('directives' in schema ? (schema.directives ?? []) : []))
    .filter(({ name }) => name.value === 'link')
    .map((directive) => argumentsOf(directive as ConstDirectiveNode) as Link);
}

/** The arguments of a directive as it is applied. */
export function argumentsOf({ arguments: given = [] }: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}
