import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Above these a query is refused before it is planned. All count what fragments expand to. */
export const queryLimits = { depth: 20, aliases: 30, directives: 20, fields: 2000 } as const;

type Size = Record<keyof typeof queryLimits, number>;

const nothing: Readonly<Size> = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * Validation rule: an operation within `queryLimits`. It reports, where the usual libraries throw, so that the
 * answer is a 400; it counts every alias, also those of `__typename`; and it looks at each fragment once, so
 * that fragments which contain each other many times cost nothing to refuse.
 */
export function queryLimitsRule(context: ValidationContext): ASTVisitor {
  const measure = measurerOf(context.getDocument());
  return {
    OperationDefinition(operation) {
      const size = measure(operation.selectionSet);
      size.directives += operation.directives?.length ?? 0;
      for (const [name, most] of Object.entries(queryLimits) as [keyof Size, number][]) {
        const found = size[name];
        if (found <= most) continue;
        context.reportError(
          new GraphQLError(`The query has ${describe(name, found)}; at most ${most} are allowed.`, {
            nodes: operation,
            extensions: {
              limit: name,
              messageVi: `Truy vấn vượt giới hạn ${inVietnamese[name]}: tối đa ${most}.`,
            },
          }),
        );
      }
    },
  };
}

const inVietnamese = {
  depth: 'độ sâu',
  aliases: 'số bí danh',
  directives: 'số chỉ dẫn',
  fields: 'số trường',
} as const satisfies Record<keyof Size, string>;

function describe(name: string, found: number): string {
  const shown = Math.min(found, 1_000_000);
  return name === 'depth' ? `a depth of ${shown} levels` : `${shown} ${name}`;
}

function measurerOf(document: DocumentNode): (selectionSet: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const measured = new Map<string, Size>();

  function fragmentSize(name: string): Readonly<Size> {
    const known = measured.get(name);
    if (known) return known;
    // A fragment inside itself is refused by a rule of the language; here it must only end.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment ? measure(fragment.selectionSet) : nothing;
    measured.set(name, size);
    return size;
  }

  function measure(selectionSet: SelectionSetNode): Size {
    const total = { ...nothing };
    for (const node of selectionSet.selections) {
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? fragmentSize(node.name.value)
          : node.selectionSet
            ? measure(node.selectionSet)
            : nothing;
      const isField = node.kind === Kind.FIELD;
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0));
      total.aliases += inner.aliases + (isField && node.alias ? 1 : 0);
      total.directives += inner.directives + (node.directives?.length ?? 0);
      total.fields += inner.fields + (isField ? 1 : 0);
    }
    return total;
  }

  return measure;
}
