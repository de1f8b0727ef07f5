/** One message as Kafka keeps it. */
export interface BusMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: string | null;
  /** The bytes as they are: a consumer that cannot read them passes them on unchanged. */
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

export interface OutgoingMessage {
  readonly key: string | null;
  readonly value: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Next offset to be written, by partition. */
export type Offsets = Readonly<Record<number, bigint>>;

/** Publishes in order; resolves when all in-sync replicas have the messages. */
export interface BusProducer {
  send(topic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  close(): Promise<void>;
}

export interface Subscription {
  readonly group: string;
  readonly topics: readonly string[];
  /** Called with consecutive messages of one partition, one call at a time a partition; throwing means: again. */
  readonly handle: (messages: readonly BusMessage[], heartbeat: () => Promise<void>) => Promise<void>;
}

export interface BusConsumer {
  /** False while it has left its group or crashed and is on its way back. */
  isRunning(): boolean;
  close(): Promise<void>;
}

/** Who wants to hear that something came to a topic, and not what: nothing is kept for him, and nothing repeated. */
export interface Listener {
  readonly topic: string;
  /** Called when something came, and when it may have: each time that the broker is reached again. */
  readonly onNews: () => void;
  /** Called once each time that the broker, or the topic, cannot be reached any more. */
  readonly onAway: (error: unknown) => void;
}

export interface Listening {
  stop(): Promise<void>;
}

/** From these offsets up to, not including, those. */
export interface TopicRange {
  readonly topic: string;
  readonly from?: Offsets;
  readonly to: Offsets;
}

/** The port to the broker. Only this folder knows which client stands behind it. */
export interface Bus {
  producer(): BusProducer;
  consume(subscription: Subscription): Promise<BusConsumer>;
  /** Hears a topic from now on, this process for itself; a broker that is away is waited for. */
  listen(listener: Listener): Listening;
  /** The end of a topic now. */
  endOf(topic: string): Promise<Offsets>;
  /** Where a group stands in a topic, and how it is put there; the group must have no member meanwhile. */
  positionOf(group: string, topic: string): Promise<Offsets>;
  setPosition(group: string, topic: string, offsets: Offsets): Promise<void>;
  /** Reads a range of a topic in partition order; a partition without a beginning is read from its first message. */
  read(range: TopicRange, each: (messages: readonly BusMessage[]) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}
