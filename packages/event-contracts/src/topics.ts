import { type LogicalSubgraph, logicalSubgraphs } from './contract.ts';

/** The topics of one logical subgraph. */
export interface Topics {
  /** All public events, key = aggregate id, kept for ever: projections are rebuilt from it. */
  readonly events: string;
  /** What could not be read, with the reason in its headers. */
  readonly deadLetters: string;
  /** "All that was recorded before this instant is in the events topic up to these offsets." Kept an hour. */
  readonly watermarks: string;
}

export function topicsOf(logical: LogicalSubgraph): Topics {
  const events = `${logical}.events.v1`;
  return { events, deadLetters: `${events}.dlq`, watermarks: `${logical}.watermarks.v1` };
}

/** Tells each new version of the registry of homes, to wake those who hold a copy. Nothing depends on it. */
export const registryVersionsTopic = 'registry.versions.v1';

/** What the migration step creates. */
export interface TopicSpec {
  readonly topic: string;
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
}

const keepForEver = { 'retention.ms': '-1', 'retention.bytes': '-1', 'cleanup.policy': 'delete' };
const keepAnHour = { 'retention.ms': '3600000', 'segment.ms': '3600000', 'cleanup.policy': 'delete' };

const topicSpecsOf = (logical: LogicalSubgraph): readonly TopicSpec[] => {
  const topics = topicsOf(logical);
  return [
    { topic: topics.events, partitions: 6, config: keepForEver },
    { topic: topics.deadLetters, partitions: 1, config: keepForEver },
    { topic: topics.watermarks, partitions: 1, config: keepAnHour },
  ];
};

export const topicSpecs: readonly TopicSpec[] = [
  ...logicalSubgraphs.flatMap(topicSpecsOf),
  { topic: registryVersionsTopic, partitions: 1, config: keepAnHour },
];
