import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Admission } from './admission.ts';
import { ensureKey } from './ensure-key.ts';
import { instancePort, instanceVariables, serviceVariables } from './instance-variables.ts';

/** All that a new instance's folder is made of. */
export interface InstanceFolder extends Omit<Admission, 'publicKey'> {
  /** Absolute: the variables name files in it. */
  readonly folder: string;
  readonly registryUrl: string;
  readonly host: string;
  readonly portBase: number;
  /** What every service of it is told about its surroundings. */
  readonly surroundings: Readonly<Record<string, string>>;
}

const admissionFile = 'admission.json';

/**
 * Writes the configuration of an instance: its key, what is to be admitted, the variables of all its services and
 * those of each. False, and nothing is written, if the folder holds one already: a key is not made twice.
 */
export function writeInstanceFolder(wanted: InstanceFolder): boolean {
  const { folder, id, unit, jurisdiction, serves, surroundings, registryUrl, host, portBase } = wanted;
  const path = (name: string) => join(folder, name);
  if (existsSync(path(admissionFile))) return false;
  const keyFile = path('instance.jwk');
  const site = {
    ...{ id, keyFile, registryUrl, host, replicaDir: path('replicas') },
    portOf: (service: (typeof serves)[number]) => instancePort(portBase, service),
  };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  ensureKey(keyFile);
  const owner = `${jurisdiction} (${unit})`;
  writeVariables(path('instance.env'), owner, { ...surroundings, ...instanceVariables(site) });
  for (const service of serves)
    writeVariables(path(`${service}.env`), `${owner}: ${service}`, serviceVariables(site, service));
  const told: Admission = { id, unit, jurisdiction, serves, publicKey: publicKeyIn(keyFile) };
  // Last: a folder without it is begun anew, with the key that is there.
  writeFileSync(path(admissionFile), `${JSON.stringify(told, null, 2)}\n`);
  return true;
}

/** The public half of a key file. */
export function publicKeyIn(file: string): Admission['publicKey'] {
  const { kty, crv, x } = JSON.parse(readFileSync(file, 'utf8')) as Admission['publicKey'];
  return { kty, crv, x };
}

function writeVariables(file: string, title: string, variables: Readonly<Record<string, string>>): void {
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${quoted(value)}`);
  writeFileSync(file, [`# ${title}`, ...lines, ''].join('\n'), { mode: 0o600 });
}

/** As `node --env-file` reads it: `#` and spaces would end or shorten a bare value. */
const quoted = (value: string): string => (/^[\w:/.,@?=&%+~-]*$/.test(value) ? value : `"${value}"`);
