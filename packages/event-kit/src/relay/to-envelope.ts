import { type Contract, type Envelope, wireType } from '@thidua/event-contracts';
import type { EventDocument } from '../store/documents.ts';

/** The public face of a stored event. */
export function toEnvelope(event: EventDocument, source: string, contract: Contract, data: object): Envelope {
  return {
    specversion: '1.0',
    id: `${event.aggregate}/${event.seq}`,
    source,
    type: wireType(contract.type),
    subject: event.aggregate,
    time: event.recordedAt.toISOString(),
    datacontenttype: 'application/json',
    unit: event.unit,
    epoch: event.epoch,
    seq: event.seq,
    prevseq: event.prevSeq,
    effectiveon: event.effectiveOn,
    correlationid: event.correlationId,
    causationid: event.causationId,
    data: data as Record<string, unknown>,
  };
}
