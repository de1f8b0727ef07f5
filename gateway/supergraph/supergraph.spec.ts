import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { subgraphNames } from '../src/subgraphs.ts';
import { composeSupergraph } from './composition.ts';
import { readSubgraphSdl } from './subgraph-sdl.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the committed supergraph', () => {
  const composed = composeSupergraph(subgraphNames.map((name) => readSubgraphSdl(name, root)));

  it('composes from the services’ SDL without a problem', () => {
    expect(composed.problems).toBeUndefined();
  });

  it('is current (if not: npm run compose -w @thidua/gateway)', () => {
    const committed = readFileSync(new URL('supergraph.graphql', import.meta.url), 'utf8');
    expect(composed.supergraphSdl === committed).toBe(true);
  });

  it('holds no address of a running service', () => {
    expect(composed.supergraphSdl).not.toMatch(/https?:\/\/(localhost|127\.|\d+\.)/);
  });
});
