import { z } from 'zod';
import { instanceId, serviceNames, unitKey } from './instance-plan.ts';

/** What a jurisdiction hands to the registry's administrator: who it is, and the public half of its key. */
export const admission = z.strictObject({
  id: instanceId,
  unit: unitKey,
  jurisdiction: z.string().min(1),
  serves: serviceNames,
  publicKey: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
});
export type Admission = z.infer<typeof admission>;
