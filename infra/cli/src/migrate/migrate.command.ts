import { Command } from 'commander';

/**
 * `thidua migrate`: topics, collections, indexes and guards; what is there stays, and states of older releases are
 * folded anew. Runs before services start.
 */
export const migrateCommand = new Command('migrate')
  .description('create what is missing: Kafka topics, collections, indexes; lift states of older releases')
  .option(
    '--instance <id...>',
    'instead of the one that THIDUA_INSTANCE names; quang-ninh:campaigns,awards for some services only',
  )
  .action(async ({ instance: wanted }: { instance?: string[] }) => {
    const [
      { migrateService, migrateTopics },
      { topicSpecs },
      { kafkaOptions, serviceOf, services, withStore },
      { readEngines },
    ] = await Promise.all([
      import('@thidua/event-kit'),
      import('@thidua/event-contracts'),
      import('../services.ts'),
      import('../environment.ts'),
    ]);
    const created = await migrateTopics({ ...kafkaOptions(), topics: topicSpecs });
    process.stdout.write(`topics: ${created.length === 0 ? 'all there' : created.join(', ')}\n`);
    for (const each of wanted ?? [readEngines().instance]) {
      const [instance = '', named] = each.split(':');
      for (const service of named === undefined ? services : named.split(',').map(serviceOf)) {
        await withStore(service, (store) => migrateService(store, service), instance);
        process.stdout.write(`${service.logical}: collections and indexes of ${instance} are there\n`);
      }
    }
  });
