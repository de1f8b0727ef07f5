import { createHash } from 'node:crypto';
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

/** What one instance lacks, as it serves a schema of this hash under this supergraph. */
interface Known {
  readonly logical: SubgraphName;
  readonly supergraph: string | undefined;
  readonly schemaHash: string;
  /** Null while its schema is on its way. */
  missing: ReadonlySet<string> | null;
  /** SHA-256 of the schema itself. */
  digest: string | null;
  askedAt: number;
}

/**
 * What older instances lack of the schema that the supergraph was composed of. Each one's own schema is asked for once
 * for each hash that the registry tells of it, as soon as it tells it: one that tells the hash of others does not
 * decide what they are asked.
 */
export class Contracts {
  readonly #parts: Parts;
  readonly #known = new Map<string, Known>();
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
    const { id, schemaHash } = instance;
    if (schemaHash === '') return nothing;
    const supergraph = this.#parts.supergraph.serving?.hash;
    const name = `${logical}/${id}`;
    let known = this.#known.get(name);
    if (known?.schemaHash !== schemaHash || known.supergraph !== supergraph) {
      const askedAt = Number.NEGATIVE_INFINITY;
      known = { logical, supergraph, schemaHash, missing: null, digest: null, askedAt };
      this.#known.set(name, known);
    }
    if (known.missing) return known.missing;
    const now = performance.now();
    if (now - known.askedAt > retryMs) {
      known.askedAt = now;
      void this.#learn(known, instance);
    }
    return nothing;
  }

  #learnAll(): void {
    if (!this.#parts.supergraph.serving) return;
    for (const logical of subgraphNames)
      for (const instance of this.#parts.homes.instancesOf(logical))
        if (instance.state !== 'DOWN') this.#missingIn(logical, instance);
  }

  async #learn(known: Known, instance: Instance): Promise<void> {
    const { transport, homes, log } = this.#parts;
    const { id, logical, schemaVersion } = instance;
    try {
      const sdl = await transport.schemaOf(instance, homes.directory.version);
      known.digest = createHash('sha256').update(sdl).digest('hex');
      const missing = this.#missingAsIn(known) ?? this.#missingOf(known, sdl);
      known.missing = missing;
      if (missing.size > 0)
        log.warn({ logical, instance: id, schemaVersion, missing: [...missing] }, 'an older instance');
    } catch (err) {
      log.warn({ err, logical, instance: id }, 'the schema of an instance could not be read');
    }
  }

  /** Most instances serve one and the same schema: what it lacks is found out once, and is the same object for all. */
  #missingAsIn({ logical, supergraph, digest }: Known): ReadonlySet<string> | undefined {
    const alike = [...this.#known.values()].find(
      (other) =>
        other.missing &&
        other.digest === digest &&
        other.logical === logical &&
        other.supergraph === supergraph,
    );
    return alike?.missing ?? undefined;
  }

  #missingOf({ logical }: Known, sdl: string): ReadonlySet<string> {
    const served = buildSchema(sdl, { assumeValid: true, assumeValidSDL: true });
    return missingCoordinates(this.#schemaOf(logical), served);
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
