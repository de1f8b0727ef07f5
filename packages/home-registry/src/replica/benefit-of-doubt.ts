import type { InstanceRecord } from '../records.ts';

/** By record, so that each has one answer and none outlives its record. */
const presumed = new WeakMap<InstanceRecord, InstanceRecord>();

/**
 * An instance as one sees it who hears nothing from the registry: UP, if it has an address. That it was DOWN is old
 * news then: the registry may have judged it last because itself was away. Who asks finds out. A withdrawn identity
 * stays DOWN: that was no judgement but a decision.
 */
export function giveBenefitOfDoubt(instance: InstanceRecord): InstanceRecord {
  if (instance.state !== 'DOWN' || instance.url === '' || instance.publicKey === null) return instance;
  const known = presumed.get(instance);
  if (known) return known;
  const up = Object.freeze({ ...instance, state: 'UP' as const });
  presumed.set(instance, up);
  return up;
}
