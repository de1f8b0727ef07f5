import { composeServices } from '@apollo/composition';
import type { ASTNode } from 'graphql';
import { adviceFor } from './advice.ts';
import type { SubgraphSdl } from './subgraph-sdl.ts';

/** Something that keeps the subgraphs from being one graph, and what to do about it. */
export interface CompositionProblem {
  readonly code: string;
  readonly message: string;
  /** `file:line` of the definitions concerned. */
  readonly places: readonly string[];
  readonly advice: string;
}

export type Composition =
  | { readonly supergraphSdl: string; readonly problems?: undefined }
  | { readonly supergraphSdl?: undefined; readonly problems: readonly CompositionProblem[] };

/**
 * Composes subgraphs into one supergraph. A hint counts as an error: each says that two subgraphs differ where
 * they should agree. Routing URLs are placeholders; the gateway knows the real ones from its environment.
 */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): Composition {
  const result = composeServices(
    subgraphs.map((subgraph) => ({ ...subgraph, url: `thidua://${subgraph.name}` })),
  );
  if (result.errors) {
    return {
      problems: result.errors.map((error) =>
        problem(
          (error.extensions['code'] as string | undefined) ?? 'INVALID_GRAPHQL',
          error.message,
          error.nodes,
        ),
      ),
    };
  }
  if (result.hints.length > 0) {
    return { problems: result.hints.map((hint) => problem(hint.definition.code, hint.message, hint.nodes)) };
  }
  return { supergraphSdl: `${result.supergraphSdl.trimEnd()}\n` };
}

function problem(code: string, message: string, nodes: readonly ASTNode[] | undefined): CompositionProblem {
  const places = (nodes ?? []).flatMap(({ loc }) =>
    loc ? [`${loc.source.name}:${loc.startToken.line}`] : [],
  );
  return { code, message, places: [...new Set(places)], advice: adviceFor(code) };
}

/** A problem as a person reads it. */
export function printProblem({ code, message, places, advice }: CompositionProblem): string {
  return [`${code}: ${message}`, ...places.map((place) => `  at ${place}`), `  → ${advice}`].join('\n');
}
