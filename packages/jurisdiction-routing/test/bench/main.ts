/**
 * `npm run bench -w @thidua/jurisdiction-routing`: what routing costs. Apollo Gateway and Server run in this process,
 * whose CPU is measured; instances answer over HTTP from another one. Figures are for people: nothing is asserted.
 */
import type { GraphQLDataSource } from '@apollo/gateway';
import { provinces } from '../toy/rows.ts';
import { startToyGateway } from '../toy/toy-gateway.ts';
import { type Figures, measure } from './measure.ts';
import { measureAlone } from './routing-alone.ts';
import { startInstances } from './start-instances.ts';

const operations = {
  'one award by id': '{ award(id: "award.p00.x") { id name } }',
  'a list of 20 with the names of units':
    '{ awards(first: 20) { totalCount nodes { id name unit { name } } } }',
  '34 units with their awards (_entities)': '{ organizations(first: 34) { name awardCount } }',
  'a total': '{ awardStats { count average byForm { form count } } }',
};
const volume = { rounds: 15, turns: 9, requests: 32, atOnce: 8 };

const one = await startInstances(1);
const many = await startInstances(provinces.length - 6);
const [instance] = one.instances;
if (!instance) throw new Error('no instance');

/** What a gateway would do without routing, over the same transport. */
const plainSource: GraphQLDataSource = {
  process(fetch) {
    const { query = '', variables = {} } = fetch.request;
    const request = { query, variables } as Parameters<typeof one.transport.send>[1];
    return one.transport.send(instance, request, { type: 'query', fetch });
  },
};
const gateways = {
  'plain, one instance': await startToyGateway(plainSource),
  // How much two of a kind differ: no ratio means more than this one's.
  'plain, once more': await startToyGateway(plainSource),
  'routed, one instance': await startToyGateway(one.source),
  'routed, 34 instances': await startToyGateway(many.source),
};

const say = (text: string) => process.stdout.write(`${text}\n`);
const row = ({ name, cpu, ratio: [lower, middle, upper], p50 }: Figures) =>
  `| ${name.padEnd(20)} | ${cpu.toFixed(0).padStart(6)} | ${middle.toFixed(2)} (${lower.toFixed(2)}–${upper.toFixed(2)}) | ${p50.toFixed(1).padStart(6)} |`;

for (const [name, query] of Object.entries(operations)) {
  const figures = await measure(
    Object.entries(gateways).map(([title, gateway]) => ({ name: title, ask: () => gateway.ask(query) })),
    volume,
  );
  say(
    `\n${name}\n\n| | CPU µs | × plain | p50 ms |\n| --- | --- | --- | --- |\n${figures.map(row).join('\n')}`,
  );
}
const { rounds, turns, requests, atOnce } = volume;
say(
  `\nCPU of the gateway's process a request: medians (and quartiles) of ${rounds} interleaved rounds, ${turns} turns of ${requests} requests each, ${atOnce} at once.`,
);

await Promise.all(Object.values(gateways).map((gateway) => gateway.stop()));
await Promise.all([one.stop(), many.stop()]);

const sizes = [1, 8, 34];
say(
  `\nThe data source alone, CPU µs a call\n\n| instances | ${sizes.join(' | ')} |\n| --- | --- | --- | --- |`,
);
for (const line of await measureAlone(sizes, 9)) say(line);
