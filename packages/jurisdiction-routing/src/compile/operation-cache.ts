import { type DocumentNode, parse } from 'graphql';
import type { RoutingMetadata } from '../schema/routing-metadata.ts';
import { type LinkedOperation, linkOperation } from '../links/linked-operation.ts';
import { compileOperation, type ParsedOperation, readOperation } from './compile-operation.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import { conditionVariables } from './conditions.ts';
import { type Variables, withDefaults } from './variables.ts';

/** Texts that are kept; a query plan's texts are few and stable. */
const mostTexts = 2000;
/** Combinations of conditions that are kept for one text. */
const mostVariants = 64;

/** An operation as instances are asked; with `selection`, for references that are to be followed. */
export interface Prepared {
  readonly compiled: CompiledOperation;
  readonly selection: LinkedOperation['selection'] | null;
}

interface Entry {
  readonly parsed: ParsedOperation;
  readonly conditions: readonly string[];
  readonly variants: Map<string, Prepared>;
}

/** Compiles each operation once for each combination of its `@skip` and `@include`, for one metadata. */
export class OperationCache {
  readonly #metadata: RoutingMetadata;
  /** Whether anything is linked at all. */
  readonly hasLinks: boolean;
  readonly #entries = new Map<string, Entry>();

  constructor(metadata: RoutingMetadata) {
    this.#metadata = metadata;
    this.hasLinks = [...metadata.fields.values()].some(({ linked }) => linked);
  }

  /**
   * `isDivided`: what is linked may be at home at several instances. Throws a GraphQLError: not GraphQL,
   * NOT_ROUTABLE, NOT_MERGEABLE.
   */
  compile(text: string, variables: Variables, isDivided: boolean, document?: DocumentNode): Prepared {
    const { parsed, conditions, variants } = this.#entry(text, document);
    const values = conditions.length > 0 ? withDefaults(variables, parsed.defaults) : variables;
    const variant =
      (isDivided ? '/' : '') + conditions.map((name) => (values[name] === true ? '+' : '-')).join('');
    let prepared = variants.get(variant);
    if (!prepared) {
      const linked = isDivided ? linkOperation(parsed, values, this.#metadata) : null;
      prepared = linked ?? { compiled: compileOperation(parsed, values, this.#metadata), selection: null };
      if (variants.size >= mostVariants) variants.clear();
      variants.set(variant, prepared);
    }
    return prepared;
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
