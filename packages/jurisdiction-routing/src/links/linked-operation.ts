import { type DocumentNode, Kind, print, visit } from 'graphql';
import { compileOperation, type ParsedOperation } from '../compile/compile-operation.ts';
import type { CompiledOperation } from '../compile/compiled-operation.ts';
import { prunedDocument } from '../compile/prune-document.ts';
import type { Variables } from '../compile/variables.ts';
import type { RoutingMetadata } from '../schema/routing-metadata.ts';
import type { LinkSource } from './link-source.ts';
import { LinkedSelection } from './linked-selection.ts';
import { rewriteSet } from './rewrite-selections.ts';

/** An operation as a divided subgraph is asked: for references where something linked is asked for. */
export interface LinkedOperation {
  readonly compiled: CompiledOperation;
  /** What the references in the answer stand for. */
  readonly selection: LinkedSelection;
}

/** Null for an operation that asks for nothing linked. */
export function linkOperation(
  parsed: ParsedOperation,
  conditions: Variables,
  metadata: RoutingMetadata,
): LinkedOperation | null {
  const { operation, fragments, document } = parsed;
  const type = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const source: LinkSource = { operation, fragments, conditions, metadata, typeKey: unusedKey(document) };
  const selectionSet = rewriteSet(operation.selectionSet, type, 'object', source);
  if (selectionSet === operation.selectionSet) return null;
  const rewritten = prunedDocument({ ...operation, selectionSet }, fragments);
  const [asked = operation] = rewritten.definitions;
  if (asked.kind !== Kind.OPERATION_DEFINITION) return null;
  return {
    compiled: compileOperation(
      {
        ...parsed,
        text: print(rewritten),
        document: rewritten,
        operation: asked,
        variables: (asked.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
      },
      conditions,
      metadata,
    ),
    selection: new LinkedSelection([{ set: operation.selectionSet, type }], 'object', source),
  };
}

function unusedKey(document: DocumentNode): string {
  const keys = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void keys.add((alias ?? name).value) });
  let key = '_type';
  while (keys.has(key)) key += '_';
  return key;
}
