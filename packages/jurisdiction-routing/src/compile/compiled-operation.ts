import type { DocumentNode, OperationDefinitionNode, SelectionNode } from 'graphql';
import type { Scatter } from '../schema/routing-metadata.ts';
import type { MergePlan } from '../scatter/merge-plan.ts';
import type { CollectedField, Fragments } from './collect-fields.ts';
import type { Variables } from './variables.ts';

/** A text that instances are sent: the operation as it came, or a share of its root fields. */
export interface OperationPart {
  readonly text: string;
  readonly document: DocumentNode;
  /** The variables that it declares; null: all, as they came. */
  readonly variables: readonly string[] | null;
  /** Response keys of its root fields. */
  readonly keys: readonly string[];
}

/** A root field, with all that decides who answers it. */
export interface RootField extends CollectedField {
  readonly nonNull: boolean;
  /** Path of the argument whose id tells the home; null: the default home. */
  readonly routedBy: readonly string[] | null;
  /** Set where all instances answer together. */
  readonly scatter: (Scatter & { readonly plan: MergePlan }) | null;
  /** What is sent when the field stands in a share of the operation. */
  readonly selection: readonly SelectionNode[];
}

interface Compiled {
  readonly type: 'query' | 'mutation';
  /** The operation as it came. */
  readonly whole: OperationPart;
  readonly defaults: Variables | null;
}

/** A fetch of entities: `representations` is the variable that holds the references. */
export interface EntitiesOperation extends Compiled {
  readonly kind: 'entities';
  readonly key: string;
  readonly representations: string;
}

/** An operation on root fields. */
export interface RootOperation extends Compiled {
  readonly kind: 'root';
  readonly typeName: string;
  readonly roots: readonly RootField[];
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
}

export type CompiledOperation = EntitiesOperation | RootOperation;
