import { describe, expect, it } from '@jest/globals';
import { type InstanceRequest, InstanceUnavailable } from '../src/index.ts';
import { askSource, foundNation } from './toy/nation.ts';

const input = (unit: string) => `{ unitId: "organization.${unit}", form: "A", amount: 1 }`;
const propose = (alias: string, unit: string) =>
  `${alias}: proposeAward(input: ${input(unit)}) { __typename }`;

/** A nation that keeps the order in which its instances were asked. */
function watched() {
  const nation = foundNation(3, 1);
  const log: [string, InstanceRequest][] = [];
  nation.guard = (id, request) => {
    log.push([id, request]);
    return null;
  };
  return { nation, log };
}

describe('a mutation', () => {
  it('of one home goes there as it came', async () => {
    const { nation, log } = watched();
    const query = `mutation($i: ProposeAwardInput!) { a: proposeAward(input: $i) { __typename } ${propose('b', 'p00')} }`;
    await askSource(nation.source, query, { i: { unitId: 'organization.p00w0', form: 'A', amount: 1 } });
    expect(log.map(([id, request]) => [id, request.query])).toEqual([['awards-1', query]]);
  });

  it('of several homes goes to each in order, neighbours together, each with its own variables', async () => {
    const { nation, log } = watched();
    const query = `mutation($i: ProposeAwardInput!, $j: ProposeAwardInput!) {
      a: proposeAward(input: $i) { __typename } ${propose('b', 'p00')}
      c: proposeAward(input: $j) { __typename } ${propose('d', 'p00')} }`;
    const [i, j] = ['p00', 'p01'].map((unit) => ({ unitId: `organization.${unit}`, form: 'A', amount: 1 }));
    const { data } = await askSource(nation.source, query, { i, j });
    expect(Object.keys(data ?? {})).toEqual(['a', 'b', 'c', 'd']);
    expect(log.map(([id, { variables }]) => [id, variables])).toEqual([
      ['awards-1', { i }],
      ['awards-2', { j }],
      ['awards-1', {}],
    ]);
  });

  it('executes nothing after a field that failed and may not be null', async () => {
    const { nation, log } = watched();
    nation.down.add('awards-2');
    const query = `mutation { ${propose('a', 'p00')} ${propose('b', 'p01')} ${propose('c', 'p00')} }`;
    const { data, errors } = await askSource(nation.source, query);
    expect(data).toBeNull();
    const extensions = expect.objectContaining({ mayHaveRun: false, retryable: true });
    expect(errors).toEqual([expect.objectContaining({ path: ['b'], extensions })]);
    expect(log.map(([id]) => id)).toEqual(['awards-1']);
  });

  it('that may have run is not to be repeated', async () => {
    const nation = foundNation(3, 1);
    nation.guard = (id) => {
      throw new InstanceUnavailable('TIMEOUT', id, { mayHaveRun: true });
    };
    const { errors } = await askSource(nation.source, `mutation { ${propose('a', 'p00')} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ mayHaveRun: true, retryable: false, timedOut: true });
  });

  it('goes on after a field that failed and may be null', async () => {
    const { nation, log } = watched();
    nation.down.add('awards-2');
    const query = `mutation { a: renameAward(id: "award.p01.x", name: "b") { id } ${propose('b', 'p00')} }`;
    const { data, errors } = await askSource(nation.source, query);
    expect(data).toMatchObject({ a: null, b: {} });
    expect(errors).toHaveLength(1);
    expect(log.map(([id]) => id)).toEqual(['awards-1']);
  });
});
