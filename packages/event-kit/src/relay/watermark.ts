import { z } from 'zod';
import type { Offsets, OutgoingMessage } from '../bus/bus.ts';

const watermark = z.object({
  source: z.string(),
  through: z.iso.datetime(),
  offsets: z.record(z.string(), z.string()),
});

/** "Everything acknowledged before `through` stands in the events topic below these offsets." */
export interface Watermark {
  readonly source: string;
  readonly through: Date;
  readonly offsets: Offsets;
}

/** The name of an instance as a source of events: `/campaigns/default`. */
export const sourceOf = (logical: string, instance: string): string => `/${logical}/${instance}`;

export function toWatermark(source: string, through: Date, offsets: Offsets): OutgoingMessage {
  const ends = Object.fromEntries(
    Object.entries(offsets).map(([partition, end]) => [partition, String(end)]),
  );
  return { key: source, value: JSON.stringify({ source, through: through.toISOString(), offsets: ends }) };
}

/** Null for bytes that are not a watermark: the next one comes within a second. */
export function readWatermark(value: Buffer | null): Watermark | null {
  try {
    const parsed = watermark.parse(JSON.parse(value?.toString('utf8') ?? ''));
    const offsets = Object.entries(parsed.offsets).map(([partition, end]) => [partition, BigInt(end)]);
    return {
      source: parsed.source,
      through: new Date(parsed.through),
      offsets: Object.fromEntries(offsets) as Offsets,
    };
  } catch {
    return null;
  }
}
