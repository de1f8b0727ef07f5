import { Supergraph } from '@apollo/federation-internals';
import { type Contract, type Instance, missingCoordinates } from '@thidua/jurisdiction-routing';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { type SubgraphName, subgraphNames } from '../subgraphs.ts';
import type { SupergraphFile } from '../supergraph-file.ts';
import type { Homes } from './homes.ts';
import type { SubgraphTransport } from './subgraph-transport.ts';

const nothing: ReadonlySet<string> = new Set();

/** An instance whose schema could not be read is asked again after so long. */
const retryMs = 5000;

interface Parts {
  readonly supergraph: SupergraphFile;
  readonly homes: Homes;
  readonly transport: SubgraphTransport;
  readonly log: Logger;
}

/**
 * What older instances lack of the schema that the supergraph was composed of. Their own schema is asked for once for
 * each hash that the registry tells, as soon as it tells it.
 */
export class Contracts {
  readonly #parts: Parts;
  readonly #missing = new Map<string, ReadonlySet<string>>();
  readonly #asked = new Map<string, number>();
  #composed: { readonly hash: string; readonly schemas: Map<string, GraphQLSchema> } | undefined;
  readonly #unfollow: () => void;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#unfollow = parts.homes.onVersion(() => this.#learnAll());
  }

  of(logical: SubgraphName): Contract {
    const schemaNow = () => this.#schemaOf(logical);
    return {
      get schema() {
        return schemaNow();
      },
      missing: (instance) => this.#missingIn(logical, instance),
    };
  }

  stop(): void {
    this.#unfollow();
  }

  /** Known, or on its way: the requests in between are sent as they are. */
  #missingIn(logical: SubgraphName, instance: Instance): ReadonlySet<string> {
    if (instance.schemaHash === '') return nothing;
    const key = `${this.#parts.supergraph.serving?.hash}/${logical}/${instance.schemaHash}`;
    const known = this.#missing.get(key);
    if (known) return known;
    const now = performance.now();
    if (now - (this.#asked.get(key) ?? Number.NEGATIVE_INFINITY) > retryMs) {
      this.#asked.set(key, now);
      void this.#learn(key, logical, instance);
    }
    return nothing;
  }

  #learnAll(): void {
    if (!this.#parts.supergraph.serving) return;
    for (const logical of subgraphNames)
      for (const instance of this.#parts.homes.instancesOf(logical))
        if (instance.state !== 'DOWN') this.#missingIn(logical, instance);
  }

  async #learn(key: string, logical: SubgraphName, instance: Instance): Promise<void> {
    const { transport, homes, log } = this.#parts;
    const { id, schemaVersion } = instance;
    try {
      const sdl = await transport.schemaOf(instance, homes.directory.version);
      const served = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
      const missing = missingCoordinates(this.#schemaOf(logical), served);
      this.#missing.set(key, missing);
      if (missing.size > 0)
        log.warn({ logical, instance: id, schemaVersion, missing: [...missing] }, 'an older instance');
    } catch (err) {
      log.warn({ err, logical, instance: id }, 'the schema of an instance could not be read');
    }
  }

  #schemaOf(logical: SubgraphName): GraphQLSchema {
    const { sdl, hash } = this.#parts.supergraph.good;
    if (this.#composed?.hash !== hash) {
      const subgraphs = [...Supergraph.build(sdl).subgraphs()];
      const schemas = new Map(subgraphs.map(({ name, schema }) => [name, schema.toGraphQLJSSchema()]));
      this.#composed = { hash, schemas };
    }
    const schema = this.#composed.schemas.get(logical);
    if (!schema) throw new Error(`the supergraph has no subgraph ${logical}`);
    return schema;
  }
}
