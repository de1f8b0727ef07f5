import type { JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServiceDefinition, Sources } from '@thidua/event-kit';
import { type Dependency, type Running, StartRefused } from '@thidua/federation-kit';
import {
  createRegistryClient,
  createStatementSigner,
  HomeReplica,
  homesAsSources,
  keepLease,
  type Lease,
  OwnHomes,
} from '@thidua/home-registry';
import { wakeByKafka } from '@thidua/home-registry/wake';
import type { Logger } from 'pino';
import { contractOf } from './contract-of.ts';
import type { InstancePlace, RegistrySettings } from './settings.ts';

/** What an instance holds of the registry. */
export interface OpenRegistry {
  readonly replica: HomeReplica;
  readonly own: OwnHomes;
  /** Whose news this instance's read models are made of. */
  readonly sources: Sources;
  /** Makes the instance known to gateways, and keeps it so until stopped. */
  register(typeDefs: string): Running;
  /** Its line of `/readyz`. */
  probe(): Dependency;
  stop(): Promise<void>;
}

export interface RegistryUser {
  readonly logical: ServiceDefinition['logical'];
  readonly instance: string;
  readonly kafkaBrokers: readonly string[];
}

/** Opens the copy of the registry. Throws StartRefused for a key file that is none; a registry that is away is waited for. */
export async function openRegistry(
  settings: RegistrySettings,
  { logical, instance, kafkaBrokers: brokers }: RegistryUser,
  log: Logger,
): Promise<OpenRegistry> {
  const { url, replicaFile: file, place } = settings;
  const jwk = place && readKey(place);
  const client = createRegistryClient(url);
  const replica = await HomeReplica.open({ source: client, file, log });
  const waking = wakeByKafka(replica, { brokers, clientId: `${logical}.${instance}.registry`, log });
  let lease: Lease | null = null;
  return {
    replica,
    own: new OwnHomes(replica, logical, instance),
    sources: homesAsSources(replica),
    register: (typeDefs) => {
      if (place && jwk)
        lease = keepLease({
          desk: client,
          sign: createStatementSigner(logical, instance, jwk),
          url: place.publicUrl,
          ...contractOf(typeDefs),
          log,
        });
      return { stop: async () => lease?.stop() };
    },
    probe: () => {
      const { version, ageMs, isCutOff } = replica;
      const isListed = lease?.isHeld() ?? true;
      return {
        name: 'registry',
        ok: !isCutOff && isListed,
        // Without a home of anything every write would be refused.
        needed: version === 0,
        ageMs: Number.isFinite(ageMs) ? ageMs : null,
        version,
        isCutOff,
        ...((isCutOff || !isListed) && { detail: isCutOff ? 'cut off' : 'no lease' }),
      };
    },
    stop: async () => {
      await waking.stop();
      await replica.stop();
    },
  };
}

function readKey({ keyFile }: InstancePlace): JsonWebKey {
  try {
    const jwk = JSON.parse(readFileSync(keyFile, 'utf8')) as JsonWebKey;
    if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519' && jwk.d && jwk.x) return jwk;
  } catch {
    // Said below, without quoting what is in the file.
  }
  throw new StartRefused(`INSTANCE_KEY_FILE ${keyFile} holds no private Ed25519 JWK`);
}
