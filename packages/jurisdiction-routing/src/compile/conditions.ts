import {
  type ASTNode,
  type BooleanValueNode,
  type DirectiveNode,
  Kind,
  type SelectionNode,
  type VariableNode,
  visit,
} from 'graphql';
import type { Variables } from './variables.ts';

/** The `if` of each `@skip` and `@include` that stands on a selection. */
function conditionsOn(directives: readonly DirectiveNode[] = []) {
  return directives
    .filter(({ name }) => name.value === 'skip' || name.value === 'include')
    .map(({ name, arguments: given = [] }) => ({
      wants: name.value === 'include',
      value: given[0]?.value as BooleanValueNode | VariableNode | undefined,
    }));
}

/** The variables that decide which selections of a document count. */
export function conditionVariables(document: ASTNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      for (const { value } of conditionsOn([directive])) {
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

/** Whether a selection counts, by its `@skip` and `@include`. */
export function isLive(selection: SelectionNode, variables: Variables): boolean {
  return conditionsOn(selection.directives).every(({ wants, value }) => {
    const holds =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.value === true;
    return holds === wants;
  });
}
