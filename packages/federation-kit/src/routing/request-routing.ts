import { z } from 'zod';

/** What the sender of a request counts on, as the gateway's routed data source says it. */
export interface RequestRouting {
  /** The version of the directory of homes by which it was sent. */
  readonly v: number;
  /** Epochs of the homes that it counts on, by the directory's entry; none where instances answer together. */
  readonly homes: Readonly<Record<string, number>>;
}

const shape = z.object({
  extensions: z.object({
    routing: z.object({ v: z.int().nonnegative(), homes: z.record(z.string(), z.int().positive()) }),
  }),
});

/** What the body of a request says of it; null for one that says nothing of use. */
export function requestRouting(body: unknown): RequestRouting | null {
  const read = shape.safeParse(body);
  return read.success ? read.data.extensions.routing : null;
}
