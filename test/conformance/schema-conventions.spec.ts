import { describe, expect, it } from '@jest/globals';
import { type DocumentNode, parse } from 'graphql';
import { services } from './repository.ts';
import { descriptionFaults } from './schema/descriptions.ts';
import { listFaults } from './schema/lists.ts';
import { mutationFaults } from './schema/mutations.ts';
import { nameFaults } from './schema/names.ts';
import { schemaOf } from './schema/subgraph-schema.ts';

const rules = [descriptionFaults, nameFaults, listFaults, mutationFaults];
const faultsOf = (schema: DocumentNode): string[] => rules.flatMap((rule) => rule(schema));

describe('the schema of', () => {
  it.each(services)('%s keeps the conventions', (service) => {
    const schema = schemaOf(service);
    expect(schema.definitions.length).toBeGreaterThan(0);
    expect(faultsOf(schema)).toEqual([]);
  });
});

describe('the conventions', () => {
  it('allow what they ask for', () => {
    const schema = parse(`
      """What is wrong. / Điều chưa đúng."""
      interface UserError { "In Vietnamese. / Bằng tiếng Việt." message: String! }
      """No such plan. / Không có kế hoạch này."""
      type NotFound implements UserError { "In Vietnamese. / Bằng tiếng Việt." message: String! }
      """Done. / Đã xong."""
      type IssuePlanSuccess { "Its day. / Ngày ký." signedOn: Date }
      """The answer. / Kết quả."""
      union IssuePlanResult = IssuePlanSuccess | NotFound
      """What to issue. / Kế hoạch cần ban hành."""
      input IssuePlanInput { id: ID! }
      extend type Mutation {
        "Issues a plan. / Ban hành kế hoạch."
        issuePlan(input: IssuePlanInput!): IssuePlanResult!
      }
      type Organization @key(fields: "id asOf", resolvable: false) { id: ID! asOf: Date }`);
    expect(faultsOf(schema)).toEqual([]);
  });

  it.each([
    ['type A { a: Int }', ['A has no description', 'A.a has no description']],
    ['"Một vật." scalar A', ['A: "Một vật." is not "English. / Tiếng Việt."']],
    ['"A thing. / A thing." scalar A', ['A: "A thing. / A thing." is not "English. / Tiếng Việt."']],
    [`"A day. / Ngày ${'lễ'.normalize('NFD')}." scalar A`, ['A: the description is not NFC']],
    [
      'extend type Query { a: AConnection! }',
      ['Query.a has no description', 'Query.a has not both first and after'],
    ],
    [
      'extend type Query { "List. / Một số." a(first: Int, after: String): AConnection }',
      ['Query.a is not a …Connection!'],
    ],
    [
      'extend type A @key(fields: "id") { "List. / Một số." a(first: Int, after: String): AConnection! }',
      ['A.a must be nullable: another subgraph owns the type'],
    ],
    [
      '"List. / Một số." type AConnection { nodes: Int }',
      ['AConnection has no edges', 'AConnection has no pageInfo', 'AConnection has no totalCount'],
    ],
    ['"Kind. / Loại số." enum A { "One. / Số một." one }', ['A.one is not UPPER_SNAKE']],
    [
      '"Day. / Ngày lễ." type A { "Day. / Ngày lễ." signedOn: DateTime }',
      ['A.signedOn is a legal day, so a Date'],
    ],
    [
      'extend type Mutation { "Do. / Làm việc ấy." act(a: Int): Int }',
      ['act takes more or less than input: ActInput!', 'there is no union ActResult'],
    ],
  ])('refuse %s', (sdl, faults) => {
    expect(faultsOf(parse(sdl))).toEqual(faults);
  });

  it('refuse a refusal that is no UserError, and a mutation that cannot refuse', () => {
    const act = 'extend type Mutation { "Do. / Làm việc ấy." act(input: ActInput!): ActResult! }';
    const described = '"Thing. / Một vật."';
    const success = `${described} type ActSuccess { "One. / Số một." a: Int }`;
    const union = (members: string): DocumentNode =>
      parse(
        `${act} ${success} ${described} type No { "One. / Số một." a: Int } ${described} union ActResult = ${members}`,
      );
    expect(faultsOf(union('ActSuccess | No'))).toEqual([
      'No, a refusal of act, does not implement UserError',
    ]);
    expect(faultsOf(union('ActSuccess'))).toEqual(['ActResult has no refusal']);
    expect(faultsOf(union('No'))).toContain('ActResult has no ActSuccess');
  });
});
