import type { Envelope } from '@thidua/event-contracts';

/** How far a projection has come with one aggregate. */
export interface InboxDocument {
  /** `<projection>/<aggregate>` */
  readonly _id: string;
  readonly seq: number;
}

/** An event that came before its predecessor. It waits; it is applied when the predecessor is. */
export interface ParkedDocument {
  /** `<projection>/<aggregate>/<prevseq>`: the place that it waits for. */
  readonly _id: string;
  readonly event: Envelope;
  readonly parkedAt: Date;
}

/** The next offset that a projection will read of one partition. Written with the effects, so it is exact. */
export interface PositionDocument {
  /** `<projection>/<topic>/<partition>` */
  readonly _id: string;
  readonly projection: string;
  readonly topic: string;
  readonly partition: number;
  readonly next: string;
  readonly at: Date;
}

/** Everything that `source` acknowledged before `through` is in this read model. */
export interface FreshnessDocument {
  /** `<projection>/<source>` */
  readonly _id: string;
  readonly projection: string;
  readonly source: string;
  readonly through: Date;
}
