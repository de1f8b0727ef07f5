import type { z } from 'zod';

/** A field that may be left out or null; it arrives as null in both cases. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}
