import { Command } from 'commander';

/** `thidua migrate`: topics, collections, indexes and guards; what is there stays. Runs before services start. */
export const migrateCommand = new Command('migrate')
  .description('create what is missing: Kafka topics, collections, indexes')
  .action(async () => {
    const [{ migrateService, migrateTopics }, { topicSpecs }, { kafkaOptions, services, withStore }] =
      await Promise.all([
        import('@thidua/event-kit'),
        import('@thidua/event-contracts'),
        import('../services.ts'),
      ]);
    const created = await migrateTopics({ ...kafkaOptions(), topics: topicSpecs });
    process.stdout.write(`topics: ${created.length === 0 ? 'all there' : created.join(', ')}\n`);
    for (const service of services) {
      await withStore(service, (store) => migrateService(store, service));
      process.stdout.write(`${service.logical}: collections and indexes are there\n`);
    }
  });
