import { describe, expect, it } from '@jest/globals';
import type { GraphQLAnswer } from '../src/index.ts';
import { askSource, foundNation, type Nation, snapshotOf } from './toy/nation.ts';
import { across, awards, followed, homeOf, rowOf, seed } from './toy/linked-awards.ts';

const requestsTo = ({ instances }: Nation, kind: '_entities' | 'roots') =>
  [...instances].flatMap(([id, { requests }]) =>
    requests.flatMap((each) =>
      each.query.includes('_entities') === (kind === '_entities') ? [{ id, ...each }] : [],
    ),
  );

describe('an operation', () => {
  const query = 'query Q($id: ID!) { award(id: $id) { basedOn { name } } }';

  it('goes to an undivided subgraph as it came', async () => {
    const nation = foundNation(1, seed);
    await askSource(nation.source, query, { id: awards[0]?.id });
    expect(requestsTo(nation, 'roots').map((each) => each.query)).toEqual([query]);
    expect(requestsTo(nation, '_entities')).toEqual([]);
  });

  it.each([
    'query Q($id: ID!) { award(id: $id) { name } }',
    'query Q($id: ID!) { award(id: $id) { basedOn { __typename ...R } followUps { totalCount nodes { id } } } } fragment R on Honour { id }',
    'query Q($id: ID!) { award(id: $id) { basedOn @skip(if: true) { name } } }',
  ])('that asks for nothing but references goes out as it came: %s', async (plain) => {
    const nation = foundNation(34, seed);
    const { id } = across(nation);
    const { errors } = await askSource(nation.source, plain, { id });
    expect(errors).toBeUndefined();
    expect(requestsTo(nation, 'roots').map((each) => each.query)).toEqual([plain]);
    expect(requestsTo(nation, '_entities')).toEqual([]);
  });

  it('tells an instance only what it needs to know, and asks for each reference once', async () => {
    const nation = foundNation(34, seed);
    const list =
      'query Q($p: String, $n: Int) { awards(first: $n, orderBy: AMOUNT) { nodes { basedOn { tags(prefix: $p) } } } }';
    const { data, errors } = await askSource(nation.source, list, { p: '*', n: 60 });
    expect([errors, JSON.stringify(data).includes('"*')]).toEqual([undefined, true]);
    for (const { variables } of requestsTo(nation, 'roots')) expect(variables).toEqual({ n: 60 });
    const asked = requestsTo(nation, '_entities');
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    const references = asked.flatMap(({ variables }) => variables?.['representations'] as { id: string }[]);
    expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
    for (const { id, variables, operationName, extensions } of asked) {
      const own = variables?.['representations'] as { id: string }[];
      expect(own.every((each) => homeOf(nation, each.id) === id)).toBe(true);
      expect(variables).toMatchObject({ p: '*' });
      expect(operationName).toBeUndefined();
      expect(Object.keys(extensions.routing.homes)).not.toEqual([]);
    }
  });
});

it('a write is answered with what it leads to', async () => {
  const nation = foundNation(34, seed);
  const input = `{ unitId: "organization.p00", form: "A", amount: 1, basedOn: "${followed.id}" }`;
  const query = `mutation {
    proposeAward(input: ${input}) { ... on ProposeAwardSuccess { award { basedOn { name followUps(first: 1) { nodes { name } } } } } }
  }`;
  expect(homeOf(nation, followed.id)).not.toBe(homeOf(nation, 'award.p00.x'));
  const { data, errors } = await askSource(nation.source, query);
  expect(errors).toBeUndefined();
  const basedOn = { name: followed.name, followUps: { nodes: [{ name: 'Mới' }] } };
  expect(data).toEqual({ proposeAward: { award: { basedOn } } });
});

describe('a link', () => {
  const ask = (nation: Nation, id: string) =>
    askSource(nation.source, `{ award(id: "${id}") { basedOn { name } } }`);
  /** Answers for the home of a link, as long as `answer` has something to say. */
  const instead = (nation: Nation, home: string, answer: () => GraphQLAnswer | null) => {
    nation.guard = (id, request) => (id === home && request.query.includes('_entities') ? answer() : null);
  };
  const refusal = (code: string, have?: number): GraphQLAnswer => ({
    data: null,
    errors: [{ message: code, extensions: { code, routing: { have } } }],
  });

  it('that its home does not show is null, and the home is named', async () => {
    const nation = foundNation(34, seed);
    const { id, to, jurisdiction } = across(nation);
    instead(nation, to, () => ({ data: { _entities: [null] } }));
    const { data, errors } = await ask(nation, id);
    expect(data).toEqual({ award: { basedOn: null } });
    expect(errors).toEqual([
      {
        message: `${jurisdiction} does not show what stands here.`,
        path: ['award', 'basedOn'],
        extensions: expect.objectContaining({ code: 'NOT_SHOWN', jurisdiction, retryable: false }),
      },
    ]);
  });

  it('whose home has moved is asked for at the new one, once the directory has heard', async () => {
    const nation = foundNation(34, seed, { patienceMs: 2000 });
    const { id, basedOn, to } = across(nation);
    // The rows are with both: who answers is told by the refusal and the directory.
    const former = nation.instances.get(to)?.store.awards ?? [];
    const instance = to === 'awards-1' ? 'awards-2' : 'awards-1';
    const heir = nation.instances.get(instance);
    heir?.store.awards.push(...former);
    instead(nation, to, () => refusal('WRONG_HOME', 2));
    const { version, ...snapshot } = snapshotOf(34);
    const unit = basedOn.split('.')[1] ?? '';
    const moved = { logical: 'awards', unit, instance, epoch: 9 };
    const homes = [...snapshot.homes.filter((home) => home.unit !== unit), moved];
    setTimeout(() => nation.directory.publish({ ...snapshot, version: version + 1, homes }), 40);
    const { data, errors } = await ask(nation, id);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ award: { basedOn: { name: rowOf(basedOn).name } } });
    expect(heir?.requests.at(-1)?.extensions.routing).toEqual({ v: 2, homes: { [unit]: 9 } });
  });

  it('whose home is changing for too long is null, and may be tried again', async () => {
    const nation = foundNation(34, seed, { patienceMs: 60 });
    const { id, to, jurisdiction } = across(nation);
    instead(nation, to, () => refusal('FENCED'));
    const { data, errors } = await ask(nation, id);
    expect(data).toEqual({ award: { basedOn: null } });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['award', 'basedOn'],
        extensions: expect.objectContaining({ code: 'HANDOVER_IN_PROGRESS', jurisdiction, retryable: true }),
      }),
    ]);
  });
});
