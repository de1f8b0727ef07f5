import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Fragments } from './collect-fields.ts';

/** A document of one operation with the fragments and variables that it uses, and no others. */
export function prunedDocument(operation: OperationDefinitionNode, fragments: Fragments): DocumentNode {
  const spread = new Map<string, FragmentDefinitionNode>();
  const variables = new Set<string>();
  const note = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (!fragment || spread.has(name)) return;
        spread.set(name, fragment);
        note(fragment);
      },
    });
  };
  note(operation);
  const kept = operation.variableDefinitions?.filter(({ variable }) => variables.has(variable.name.value));
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, variableDefinitions: kept ?? [] }, ...spread.values()],
  };
}
