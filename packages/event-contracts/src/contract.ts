import { z } from 'zod';

/** The four logical subgraphs: each owns one topic. */
export const logicalSubgraphs = ['organizations', 'campaigns', 'awards', 'conferences'] as const;
export type LogicalSubgraph = (typeof logicalSubgraphs)[number];

/** A public event type: its name with version, its owner, the shape of its data, and one true example. */
export interface Contract<Data extends object = object> {
  readonly type: string;
  readonly source: LogicalSubgraph;
  readonly data: z.ZodType<Data>;
  readonly sample: Data;
}

/** Declares a contract. Fields may be added freely; a change of meaning is a new `.v2` beside `.v1`. */
export function contract<Shape extends z.ZodType<object>>(
  source: LogicalSubgraph,
  type: string,
  data: Shape,
  sample: z.output<Shape>,
): Contract<z.output<Shape>> {
  return Object.freeze({ source, type, data: data as unknown as z.ZodType<z.output<Shape>>, sample });
}

/** The building blocks that several contracts share. */
export const legalDay = z.iso.date();
export const entityId = z.string().min(1).max(120);
export const dayBounds = z.object({ from: legalDay.nullable(), to: legalDay.nullable() });
/** A unit as it was on a day: history keeps the old name. */
export const organizationOn = z.object({ id: entityId, asOf: legalDay.nullable() });
