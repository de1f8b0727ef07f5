import { readFileSync } from 'node:fs';
import { logicalSubgraphs } from '@thidua/event-contracts';
import { StartRefused } from '@thidua/federation-kit/process';
import { z } from 'zod';

/** The name under which a jurisdiction runs its services; part of database names, groups and sources of events. */
export const instanceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'must be lower-case letters, digits and hyphens');
export const unitKey = z.string().regex(/^[a-z2-7]{8}$/, 'must be the key of a unit: 8 of a-z and 2-7');
export const serviceNames = z.array(z.enum(logicalSubgraphs)).min(1);

const planned = z.strictObject({
  id: instanceId.refine((id) => id !== 'default', 'default is the country’s own'),
  unit: unitKey,
  jurisdiction: z.string().min(1),
  serves: serviceNames,
  /** How far its ports are above those of the default. */
  portOffset: z.int().min(100),
  legalBasis: z.string().min(1),
});

/** An instance that runs on this machine beside the default, and is the home of its unit and all below it. */
export type PlannedInstance = z.infer<typeof planned>;

const plan = z.strictObject({
  instances: z
    .array(planned)
    .min(1)
    .refine((all) => isDistinct(all.map(({ id }) => id)), 'two have the same id')
    .refine((all) => isDistinct(all.map(({ portOffset }) => portOffset)), 'two have the same portOffset'),
});

const isDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** Reads which instances a machine runs. Throws StartRefused with one line that says what is wrong in the file. */
export function readPlan(file: string): readonly PlannedInstance[] {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartRefused(`${file} cannot be read: ${(error as Error).message}`);
  }
  const parsed = plan.safeParse(found);
  if (parsed.success) return parsed.data.instances;
  const [issue] = parsed.error.issues;
  throw new StartRefused(`${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}
