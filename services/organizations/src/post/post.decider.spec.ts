import { describe, expect, it } from '@jest/globals';
import { postAppointedV1, postLeftV1, postTranscribedV1 } from '@thidua/event-contracts';
import { specify } from '@thidua/test-kit';
import { postAggregate } from './post.aggregate.ts';
import type { AppointToPost, LeavePost, PostFacts, TranscribePosts } from './post.commands.ts';
import { decidePost } from './post.decide.ts';
import type { PostAppointed, PostLeft, PostTranscribed } from './post.events.ts';
import { evolvePost } from './post.evolve.ts';
import { publishPostEvent } from './post.publish.ts';
import type { EnteredPost, PostState } from './post.state.ts';

const post = specify({ decide: decidePost, evolve: evolvePost });
const entered: EnteredPost = {
  id: 'post.aaaaaaaa.01970000-0000-7000-8000-000000000001',
  organization: 'organization.aaaaaaaa',
  person: 'person.aaaaaaaa.01970000-0000-7000-8000-000000000002',
  title: 'Chủ tịch Ủy ban nhân dân phường',
  kind: 'chu-tich',
  validFrom: '2025-07-25',
  validTo: null,
  basis: 'QĐ 1',
};
const { id } = entered;
const held: PostState = { ...entered, rank: 10, isSingle: true, leftBy: null };
const other = (change: Partial<PostState> = {}): PostState => ({
  ...held,
  ...{ id: 'other', person: 'person.other' },
  ...change,
});
const chair = { rank: 10, isSingle: true, validFrom: null, validTo: null };
const member = { ...chair, rank: 50, isSingle: false };
const facts = (change: Partial<PostFacts> = {}): PostFacts => ({
  kind: chair,
  organization: [{ validFrom: '2025-07-01', validTo: null }],
  others: [],
  ...change,
});
const appoint = (change: Partial<EnteredPost> = {}, known: Partial<PostFacts> = {}): AppointToPost => ({
  type: 'AppointToPost',
  data: { post: { ...entered, ...change }, facts: facts(known) },
});
const transcribe = (change: Partial<EnteredPost> = {}, known: Partial<PostFacts> = {}): TranscribePosts => ({
  type: 'TranscribePosts',
  data: { post: { ...entered, ...change }, path: ['posts', '3'], facts: facts(known) },
});
const leave = (validTo: string): LeavePost => ({ type: 'LeavePost', data: { id, validTo, basis: 'QĐ 2' } });
const appointed: PostAppointed = { type: 'PostAppointed', data: held };
const transcribed: PostTranscribed = { type: 'PostTranscribed', data: held };
const left: PostLeft = { type: 'PostLeft', data: { id, validTo: '2026-01-01', basis: 'QĐ 2' } };

describe('a post', () => {
  it('is given, with the rank and the singleness that its kind has', () => {
    expect(post.given().when(appoint())).toEqual([appointed]);
    expect(post.given().when(appoint({}, { kind: member }))).toMatchObject([
      { data: { rank: 50, isSingle: false } },
    ]);
  });

  it('is given when the one before has left it, or never held it', () => {
    const others = [other({ validFrom: '2025-07-01', validTo: '2025-07-25' })];
    const mistaken = [other({ validFrom: '2025-08-01', validTo: '2025-08-01' })];
    expect(post.given().when(appoint({}, { others }))).toEqual([appointed]);
    expect(post.given().when(appoint({}, { others: mistaken }))).toEqual([appointed]);
  });

  it('has several holders where its kind says so, but nobody twice', () => {
    expect(post.given().when(appoint({}, { kind: member, others: [other()] }))).toHaveLength(1);
    const twice = appoint({}, { kind: member, others: [other({ person: entered.person })] });
    expect(post.given().when(twice)).toMatchObject({ code: 'POST_HELD_ALREADY' });
  });

  it.each([
    ['POST_KIND_UNKNOWN', 'kind', appoint({}, { kind: null })],
    ['POST_KIND_NOT_IN_FORCE', 'kind', appoint({}, { kind: { ...chair, validTo: '2025-07-25' } })],
    ['HELD_FOR_NO_DAY', 'validTo', appoint({ validTo: '2025-07-25' })],
    ['UNKNOWN_ID', 'organizationId', appoint({}, { organization: null })],
    ['ORGANIZATION_NOT_IN_FORCE', 'validFrom', appoint({ validFrom: '2025-06-30' })],
    [
      'POST_OUTLIVES_ORGANIZATION',
      'validTo',
      appoint({}, { organization: [{ validFrom: null, validTo: '2026-01-01' }] }),
    ],
    [
      'POST_OUTLIVES_ORGANIZATION',
      'validTo',
      appoint({ validTo: '2026-01-02' }, { organization: [{ validFrom: null, validTo: '2026-01-01' }] }),
    ],
    ['POST_TAKEN', 'kind', appoint({}, { others: [other({ validTo: '2025-07-26' })] })],
  ])('is not given: %s', (code, field, command) => {
    expect(post.given().when(command)).toMatchObject({ code, path: [field] });
  });

  it('of an organization that ends is given up to its end', () => {
    const organization = [{ validFrom: null, validTo: '2026-01-01' }];
    expect(post.given().when(appoint({ validTo: '2026-01-01' }, { organization }))).toHaveLength(1);
  });

  it('is left, earlier than it was to be, and the same end changes nothing', () => {
    expect(post.given(appointed).when(leave('2026-01-01'))).toEqual([left]);
    expect(post.given(appointed, left).when(leave('2026-01-01'))).toEqual([]);
    expect(post.given(appointed).when(leave(entered.validFrom))).toHaveLength(1);
  });

  it('is not left before it was held, nor later than it was, nor unknown', () => {
    expect(post.given(appointed).when(leave('2025-07-24'))).toMatchObject({ code: 'HELD_FOR_NO_DAY' });
    expect(post.given(appointed, left).when(leave('2026-01-02'))).toMatchObject({ code: 'POST_LEFT_BEFORE' });
    expect(post.given().when(leave('2026-01-01'))).toMatchObject({ code: 'UNKNOWN_ID' });
  });
});

describe('a transcribed post', () => {
  it('is entered once, also when it was left since', () => {
    expect(post.given().when(transcribe())).toEqual([transcribed]);
    expect(post.given(transcribed).when(transcribe())).toEqual([]);
    expect(post.given(transcribed, left).when(transcribe())).toEqual([]);
  });

  it('is not entered with other content, and its faults name its place in the list', () => {
    expect(post.given(transcribed).when(transcribe({ basis: 'QĐ 9' }))).toMatchObject({
      ...{ code: 'POST_DIFFERS', path: ['posts', '3', 'id'] },
    });
    expect(post.given(transcribed).when(transcribe({ validTo: '2026-01-01' }))).toMatchObject({
      code: 'POST_DIFFERS',
    });
    expect(post.given().when(transcribe({}, { kind: null }))).toMatchObject({ path: ['posts', '3', 'kind'] });
  });
});

describe('what is told of a post', () => {
  it('has no decision in it', () => {
    const { basis: _basis, rank: _rank, isSingle: _isSingle, leftBy: _leftBy, ...told } = held;
    const contractOf = { PostAppointed: postAppointedV1, PostTranscribed: postTranscribedV1 };
    for (const event of [appointed, transcribed])
      expect(publishPostEvent(event)).toEqual({ contract: contractOf[event.type], data: told });
    expect(publishPostEvent(left)).toEqual({ contract: postLeftV1, data: { id, validTo: '2026-01-01' } });
  });
});

describe('the seat of a single post', () => {
  it.each([
    [held, { openSeat: 'organization.aaaaaaaa/chu-tich' }],
    [{ ...held, validTo: '2030-01-01' }, {}],
    [{ ...held, isSingle: false }, {}],
  ])('is one key while it is held without end', (state, keys) => {
    expect(postAggregate.keys(state)).toEqual(keys);
  });
});
