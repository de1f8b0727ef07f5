import { setting, StartRefused } from '@thidua/federation-kit';
import type { z } from 'zod';

/** How an instance takes part in the registry of homes. */
export interface RegistrySettings {
  readonly url: string;
  /** Where the copy of the registry is kept, for a start without it. */
  readonly replicaFile: string | null;
  /** Null for a process that answers no requests: nobody has to find it. */
  readonly place: InstancePlace | null;
}

/** By what an instance registers itself. */
export interface InstancePlace {
  /** The private Ed25519 JWK that the instance was admitted with. */
  readonly keyFile: string;
  /** The address of its GraphQL, as gateways reach it. */
  readonly publicUrl: string;
}

/** All of them may be absent: then this instance is home to everything. */
export const registryVariables = {
  REGISTRY_URL: setting.httpUrl.optional(),
  REPLICA_FILE: setting.text.optional(),
  INSTANCE_KEY_FILE: setting.text.optional(),
  PUBLIC_URL: setting.httpUrl.optional(),
};

type Values = {
  readonly [Name in keyof typeof registryVariables]?: z.output<(typeof registryVariables)[Name]>;
};

/** Throws StartRefused where a setting is there and another one without which it means nothing is not. */
export function readRegistrySettings(values: Values, hasApi: boolean): RegistrySettings | null {
  const { REGISTRY_URL: url, REPLICA_FILE: replicaFile = null } = values;
  const { INSTANCE_KEY_FILE: keyFile, PUBLIC_URL: publicUrl } = values;
  if (url === undefined) {
    const given = Object.keys(registryVariables).find((name) => values[name as keyof Values] !== undefined);
    if (given) throw new StartRefused(`${given} is set, but REGISTRY_URL is not`);
    return null;
  }
  if (!hasApi) return { url, replicaFile, place: null };
  if (!keyFile) throw new StartRefused('INSTANCE_KEY_FILE is not set');
  if (!publicUrl) throw new StartRefused('PUBLIC_URL is not set');
  return { url, replicaFile, place: { keyFile, publicUrl } };
}
