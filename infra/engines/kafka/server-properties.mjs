// @ts-check

/**
 * The settings of a Kafka that is broker and controller in one, on 127.0.0.1. The voters are given here and not
 * kept in the data, so that the ports may change from one start to the next.
 *
 * @param {{ port: number, controllerPort: number, logDir: string }} options
 * @returns {string} the text of a `server.properties`
 */
export function serverProperties({ port, controllerPort, logDir }) {
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'inter.broker.listener.name': 'PLAINTEXT',
    'log.dirs': logDir,
    // Topics are made by the migration step; one that is missing is a fault, not a default.
    'auto.create.topics.enable': false,
    'default.replication.factor': 1,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    // Events are kept for ever, and so is how far a consumer has read: a machine may be off for months.
    'log.retention.ms': -1,
    'offsets.retention.minutes': 60 * 24 * 365 * 10,
    // A killed broker comes back only when its last session is over (default 9 s).
    'broker.session.timeout.ms': 4000,
    'broker.heartbeat.interval.ms': 1000,
    // The default waits 3 s for further members before a group's first consumer gets its partitions.
    'group.initial.rebalance.delay.ms': 0,
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
