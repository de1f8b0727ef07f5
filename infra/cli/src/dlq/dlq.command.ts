import { Command } from 'commander';

const load = () => Promise.all([import('@thidua/event-kit'), import('../services.ts')]);

/** `thidua dlq`: the messages that no consumer could read. */
export const dlqCommand = new Command('dlq').description('dead letters: messages that could not be read');

dlqCommand
  .command('list')
  .description('print the dead letters that wait, one JSON line each, with the reason')
  .argument('<service>', 'whose topic: organizations, campaigns, awards or conferences')
  .action(async (name: string) => {
    const [{ waitingLetters }, { serviceOf, withBus }] = await load();
    const { logical } = serviceOf(name);
    const { letters } = await withBus((bus) => waitingLetters(bus, logical));
    for (const { message, ...letter } of letters)
      process.stdout.write(
        `${JSON.stringify({ ...letter, key: message.key, bytes: message.value?.length ?? 0 })}\n`,
      );
    process.stderr.write(`${letters.length} dead letters wait\n`);
  });

dlqCommand
  .command('redrive')
  .description('send them all to their topic again, after the cause was mended')
  .argument('<service>', 'whose topic: organizations, campaigns, awards or conferences')
  .action(async (name: string) => {
    const [{ redrive }, { serviceOf, withBus }] = await load();
    const { logical } = serviceOf(name);
    const sent = await withBus((bus) => redrive(bus, logical));
    process.stderr.write(`${sent} dead letters sent again\n`);
  });
