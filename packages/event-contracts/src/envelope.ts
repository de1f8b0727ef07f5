import { z } from 'zod';
import { entityId, legalDay } from './contract.ts';

/**
 * One public event on the wire: CloudEvents 1.0, structured JSON. Its extension attributes are lower case
 * because CloudEvents asks for it. Consumers order and dedupe by (subject, seq), never by source or offset:
 * after a hand-over the same aggregate goes on from another source with a continuing `seq`.
 */
export const envelope = z.object({
  specversion: z.literal('1.0'),
  /** `<aggregate>/<seq>` */
  id: z.string().min(3),
  /** `/<logical>/<instance>` */
  source: z.string().regex(/^\/[a-z-]+\/[a-z0-9-]+$/),
  type: z.string().regex(/^vn\.thidua\.[a-z-]+\.v\d+$/),
  /** The aggregate's id; also the message key. */
  subject: entityId,
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  /** Birth unit of the aggregate, and the epoch of its home when the event was written. */
  unit: z.string(),
  epoch: z.number().int().positive(),
  seq: z.number().int().positive(),
  /** The aggregate's previous public event; null for its first. A consumer that has not seen it waits. */
  prevseq: z.number().int().positive().nullable(),
  effectiveon: legalDay.nullable(),
  correlationid: z.string(),
  causationid: z.string().nullable(),
  data: z.looseObject({}),
});

export type Envelope = z.output<typeof envelope>;

const prefix = 'vn.thidua.';

/** `campaign-issued.v1` → `vn.thidua.campaign-issued.v1` */
export const wireType = (contractType: string): string => prefix + contractType;

/** The reverse of `wireType`. */
export const contractTypeOf = (event: Pick<Envelope, 'type'>): string => event.type.slice(prefix.length);
