import { type DocumentNode, parse } from 'graphql';
import type { RoutingMetadata } from '../schema/routing-metadata.ts';
import { compileOperation, type ParsedOperation, readOperation } from './compile-operation.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import { conditionVariables } from './conditions.ts';
import { type Variables, withDefaults } from './variables.ts';

/** Texts that are kept; a query plan's texts are few and stable. */
const mostTexts = 2000;
/** Combinations of conditions that are kept for one text. */
const mostVariants = 64;

interface Entry {
  readonly parsed: ParsedOperation;
  readonly conditions: readonly string[];
  readonly variants: Map<string, CompiledOperation>;
}

/** Compiles each operation once for each combination of its `@skip` and `@include`, for one metadata. */
export class OperationCache {
  readonly #metadata: RoutingMetadata;
  readonly #entries = new Map<string, Entry>();

  constructor(metadata: RoutingMetadata) {
    this.#metadata = metadata;
  }

  /** Throws a GraphQLError: not GraphQL, NOT_ROUTABLE, NOT_MERGEABLE. */
  compile(text: string, variables: Variables, document?: DocumentNode): CompiledOperation {
    const { parsed, conditions, variants } = this.#entry(text, document);
    const values = conditions.length > 0 ? withDefaults(variables, parsed.defaults) : variables;
    const variant = conditions.map((name) => (values[name] === true ? '+' : '-')).join('');
    let compiled = variants.get(variant);
    if (!compiled) {
      compiled = compileOperation(parsed, values, this.#metadata);
      if (variants.size >= mostVariants) variants.clear();
      variants.set(variant, compiled);
    }
    return compiled;
  }

  #entry(text: string, document: DocumentNode | undefined): Entry {
    let entry = this.#entries.get(text);
    if (!entry) {
      const parsed = readOperation(text, document ?? parse(text, { noLocation: true }));
      entry = { parsed, conditions: conditionVariables(parsed.document), variants: new Map() };
      const [oldest] = this.#entries.keys();
      if (this.#entries.size >= mostTexts && oldest !== undefined) this.#entries.delete(oldest);
      this.#entries.set(text, entry);
    }
    return entry;
  }
}
