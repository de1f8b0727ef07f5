import type { HomeTenure, InstanceRecord } from '../records.ts';

/** An entry of awards that holds since version 1. */
export const tenure = (unit: string, instance: string, epoch = 1): HomeTenure => ({
  ...{ logical: 'awards', unit, instance, epoch, fromVersion: 1, toVersion: null },
  ...{ legalBasis: 'spec', since: '2025-07-01T00:00:00Z', by: 'spec' },
});

const known = new Map<string, InstanceRecord>();

/** The record of an entry's instance: one object for each. */
export function instanceOf({ instance: id }: HomeTenure): InstanceRecord {
  const found: InstanceRecord = known.get(id) ?? {
    ...{ id, logical: 'awards', url: `http://${id}`, jurisdiction: id, jurisdictionUnit: id },
    ...{ schemaVersion: '1', schemaHash: 'hash', state: 'UP', publicKey: null },
  };
  known.set(id, found);
  return found;
}
