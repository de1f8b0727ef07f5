import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import { newEntityId } from '@thidua/event-kit';
import { country, type Fixture, startFixture } from '../organizations.fixture.ts';
import { createPostQueries } from './post.queries.ts';

const province = 'organization.aaaaaaaa';
const city = 'organization.bbbbbbbb';
const ward = 'organization.cccccccc';
const council = newEntityId('organization', 'cccccccc');
const newPerson = () => newEntityId('person', 'cccccccc');

const basisOfCouncil = 'Quyết định số 12/QĐ-UBND ngày 10/7/2025';
const member = (title: string, kind: string, personName: string) => ({
  ...{ id: newEntityId('post', 'cccccccc'), organizationId: council, personId: newPerson(), personName },
  ...{ title, kind, validFrom: '2025-07-10', validTo: '2030-07-10', basis: basisOfCouncil },
});
const members = [
  member('Ủy viên', 'uy-vien', 'Người mẫu Ba'),
  member('Chủ tịch Hội đồng', 'chu-tich', 'Người mẫu Một'),
  member('Ủy viên thường trực', 'uy-vien-thuong-truc', 'Người mẫu Hai'),
];

describe('posts', () => {
  let fixture: Fixture;
  const heldBy = `query($id: ID!, $asOf: Date, $first: Int, $after: String) { organization(id: $id, asOf: $asOf) {
    establishedBy posts(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
      nodes { id title kind kindLabel personId personName validFrom validTo basis leftBy } } } }`;
  const seen = async (id: string, asOf: string, page: object = {}) =>
    (await fixture.ask(heldBy, { id, asOf, ...page })).organization;
  const postsOf = async (...asked: Parameters<typeof seen>) => (await seen(...asked)).posts;
  /** As a rehearsal counts them: in nobody's name. */
  const counts = (day: string) => {
    const nobody = {
      personId: null,
      clock: createClock(),
      ability: () => Promise.reject(new Error('asked')),
    };
    const queries = createPostQueries(fixture.store, nobody, { pathOf: () => Promise.resolve([]) });
    return queries.countsOf([council, city], day);
  };
  const listed = `query($personId: ID!) { posts(personId: $personId) { totalCount nodes { title organization { id name } } } }`;
  const appointment = (change: object = {}) => ({
    ...{ organizationId: ward, personName: 'Người mẫu Bốn', title: 'Phó Chủ tịch', kind: 'pho-chu-tich' },
    ...{ validFrom: '2025-08-01', basis: 'QĐ 1' },
    ...change,
  });
  const appoint = (change: object = {}, person: string | null = fixture.archivist) =>
    fixture.run('appointToPost', person, appointment(change));

  beforeAll(async () => {
    fixture = await startFixture('2025-08-01');
    const unit = (id: string, kind: string, parentId: string, more: object = {}) => ({
      id,
      versions: [{ name: id, kind, parentId, ...more }],
    });
    const organizations = [
      unit(province, 'tinh', country),
      unit(city, 'thanh-pho-thuoc-tinh', province, { validTo: '2025-07-01' }),
      unit(ward, 'phuong', province, { validFrom: '2025-07-01' }),
      unit(council, 'hoi-dong-thi-dua-khen-thuong', ward, {
        ...{ validFrom: '2025-07-10', legalBasis: basisOfCouncil },
      }),
    ];
    await fixture.run('transcribeOrganizations', fixture.archivist, { organizations });
  }, 60_000);
  afterAll(() => fixture.stop());

  it('make a council: an organization with its decision, and members with a term, the chair first', async () => {
    const entered = await fixture.run('transcribePosts', fixture.archivist, { posts: members });
    expect(entered).toMatchObject({ __typename: 'TranscribePostsSuccess', posts: [{}, {}, {}] });
    const { establishedBy, posts } = await seen(council, '2025-08-01');
    expect([establishedBy, posts.totalCount]).toEqual([basisOfCouncil, 3]);
    expect(posts.nodes).toMatchObject([
      { title: 'Chủ tịch Hội đồng', personName: 'Người mẫu Một', kindLabel: 'Chủ tịch' },
      { title: 'Ủy viên thường trực', personName: 'Người mẫu Hai', validTo: '2030-07-10' },
      { title: 'Ủy viên', personName: 'Người mẫu Ba', basis: basisOfCouncil },
    ]);
    expect((await postsOf(council, '2030-07-10')).totalCount).toBe(0);
    expect(await counts('2030-07-09')).toEqual(new Map([[council, 3]]));
    expect(await counts('2030-07-10')).toEqual(new Map());
    expect(
      await fixture.ask('query($id: ID!) { organization(id: $id) { posts { totalCount } } }', { id: ward }),
    ).toMatchObject({ organization: { posts: { totalCount: 0 } } });
  });

  it('are paged in that order', async () => {
    const first = await postsOf(council, '2025-08-01', { first: 2 });
    const rest = await postsOf(council, '2025-08-01', { first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['chu-tich', 'uy-vien-thuong-truc', 'uy-vien'],
    ]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('entered again change nothing, and do not bring back a name that was erased', async () => {
    const before = await fixture.countEvents();
    const [{ personId } = { personId: '' }] = members;
    await fixture.store.models.people.deleteOne({ _id: personId });
    const again = await fixture.run('transcribePosts', fixture.archivist, { posts: members });
    expect(again.posts[0]).toMatchObject({ title: 'Ủy viên', personName: null });
    expect(await fixture.countEvents()).toBe(before);
    const stored = await fixture.store.models.events.find({ aggregateType: 'post' }).lean().exec();
    expect(JSON.stringify(stored)).not.toContain('Người mẫu');
  });

  it('are given and left', async () => {
    const { post } = await appoint();
    expect(post).toMatchObject({ organization: { id: ward }, personName: 'Người mẫu Bốn' });
    const second = await appoint({
      personId: post.personId,
      personName: null,
      title: 'Thư ký',
      kind: 'thu-ky',
    });
    expect(second.post).toMatchObject({ personId: post.personId, personName: 'Người mẫu Bốn' });
    const left = { postId: post.id, validTo: '2025-09-01', basis: 'QĐ 2' };
    expect(await fixture.run('leavePost', fixture.archivist, left)).toMatchObject({
      post: { validTo: '2025-09-01', leftBy: 'QĐ 2' },
    });
    const titles = async (day: string) =>
      (await postsOf(ward, day)).nodes.map(({ title }: { title: string }) => title);
    expect(await titles('2025-07-31')).toEqual([]);
    expect(await titles('2025-08-31')).toEqual(['Phó Chủ tịch', 'Thư ký']);
    expect(await titles('2025-09-01')).toEqual(['Thư ký']);
  });

  it('of a kind that is single are given to one, also when two are appointed at once', async () => {
    const both = await Promise.all([
      appoint({ title: 'Chủ tịch', kind: 'chu-tich', personName: 'Người mẫu Năm' }),
      appoint({ title: 'Chủ tịch', kind: 'chu-tich', personName: 'Người mẫu Sáu', validFrom: '2025-08-02' }),
    ]);
    expect(new Set(both.map(({ code }) => code ?? 'given'))).toEqual(new Set(['given', 'POST_TAKEN']));
  });

  it('end with their organization', async () => {
    const branch = await fixture.run('establishOrganization', fixture.archivist, {
      ...{ name: 'Phòng Kinh tế', kind: 'phong-kinh-te', parentId: ward },
      ...{ validFrom: '2025-07-01', legalBasis: 'QĐ 3' },
    });
    const { id } = branch.organization;
    const post = { organizationId: id, title: 'Trưởng phòng', kind: 'thu-truong', validFrom: '2025-07-01' };
    expect((await appoint(post)).post.organization).toEqual({ id });
    await fixture.run('dissolveOrganization', fixture.archivist, {
      ...{ organizationId: id, lastDay: '2025-07-20', legalBasis: 'QĐ 4' },
    });
    expect((await postsOf(id, '2025-07-20')).nodes).toMatchObject([{ validTo: '2025-07-21', leftBy: null }]);
  });

  it('of a person are seen by that person, and by those who may read who holds what', async () => {
    const [, { personId } = { personId: '' }] = members;
    const own = { totalCount: 1, nodes: [{ title: 'Chủ tịch Hội đồng', organization: { id: council } }] };
    for (const person of [personId, fixture.administrator])
      expect((await fixture.ask(listed, { personId }, person)).posts).toMatchObject(own);
    for (const person of [undefined, fixture.archivist])
      expect((await fixture.ask(listed, { personId }, person)).posts).toEqual({ totalCount: 0, nodes: [] });
  });

  it.each([
    ['a kind that the table lacks', { kind: 'king' }, 'POST_KIND_UNKNOWN', ['kind']],
    ['nobody', { personName: null }, 'PERSON_NEEDED', ['personId']],
    ['a person that is none', { personId: province }, 'WRONG_ID_TYPE', ['personId']],
    ['an organization that has ended', { organizationId: city }, 'ORGANIZATION_NOT_IN_FORCE', ['validFrom']],
    [
      'an organization that nobody knows',
      { organizationId: 'organization.zzzzzzzz' },
      'UNKNOWN_ID',
      undefined,
    ],
    ['no decision', { basis: ' ' }, 'EMPTY_TEXT', ['basis']],
    [
      'a person under another name',
      { personId: members[1]?.personId, personName: 'Tên khác' },
      'PERSON_HAS_OTHER_NAME',
      ['personName'],
    ],
  ])('are not given: %s', async (_what, change, code, path) => {
    const before = await fixture.countEvents();
    const refusal = await appoint(change);
    expect(refusal).toMatchObject({ code, ...(path && { path }) });
    expect(refusal.message).not.toBe(refusal.messageEn);
    expect(await fixture.countEvents()).toBe(before);
  });

  it('are given and left by those who may only', async () => {
    expect(await appoint({}, null)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(await appoint({}, newPerson())).toMatchObject({ __typename: 'Forbidden', code: 'NO_RIGHT' });
    const left = { postId: members[0]?.id, validTo: '2025-09-01', basis: 'QĐ 2' };
    expect(await fixture.run('leavePost', null, left)).toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(await fixture.run('leavePost', newPerson(), left)).toMatchObject({ code: 'NO_RIGHT' });
    const unknown = { ...left, postId: newEntityId('post', 'cccccccc') };
    expect(await fixture.run('leavePost', fixture.archivist, unknown)).toMatchObject({ code: 'UNKNOWN_ID' });
    const posts = [members[0], members[0]];
    expect(await fixture.run('transcribePosts', fixture.archivist, { posts })).toMatchObject({
      ...{ code: 'POST_ENTERED_TWICE', path: ['posts', '1', 'id'] },
    });
  });
});
