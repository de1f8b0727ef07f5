import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archivist, authority, province } from '../testing/start-campaigns.ts';
import { agency, neighbour, nobody, readerAbove, startExemplars } from './testing/start-exemplars.ts';

const name = 'Trần Thị Thử Nghiệm';

describe('exemplars', () => {
  let exemplars: Awaited<ReturnType<typeof startExemplars>>;
  beforeAll(async () => {
    exemplars = await startExemplars();
  }, 60_000);
  afterAll(() => exemplars.discard());

  it('go through the four stages, each with its day and evidence', async () => {
    const minute = { collective: 'Khu phố 5', number: '02/BB', day: '2025-03-08' };
    const put1 = await exemplars.put({ minute: { ...minute, votes: { inFavour: 48, of: 50 } } });
    expect(put1).toMatchObject({
      exemplar: { stage: 'DISCOVERED', entry: 'OWN', campaign: { id: exemplars.campaignId } },
    });
    const { id } = put1.exemplar;
    expect(await exemplars.move(id, 'SPREAD', '2025-04-01')).toMatchObject({
      code: 'STAGE_SKIPPED',
      path: ['stage'],
    });
    const attachments = [{ title: 'Kế hoạch bồi dưỡng', sha256: 'a'.repeat(64) }];
    await exemplars.move(id, 'FOSTERED', '2025-04-01', { evidence: { words: 'Cử đi học.', attachments } });
    await exemplars.move(id, 'REVIEWED', '2025-05-01', {}, archivist);
    const places = [
      { organizationId: province, takenUpOn: '2025-05-05' },
      { name: 'Khu phố 2', takenUpOn: '2025-05-06' },
    ];
    const { exemplar } = await exemplars.move(id, 'SPREAD', '2025-05-10', { places });
    expect(exemplar).toMatchObject({
      stage: 'SPREAD',
      stages: [
        { stage: 'DISCOVERED', day: '2025-03-10', minute: { ...minute, votes: { inFavour: 48, of: 50 } } },
        { stage: 'FOSTERED', entry: 'OWN', minute: null, evidence: { words: 'Cử đi học.', attachments } },
        { stage: 'REVIEWED', entry: 'TRANSCRIBED', places: [] },
        {
          day: '2025-05-10',
          places: [
            { organization: { id: province, asOf: '2025-05-05' }, name: null, takenUpOn: '2025-05-05' },
            { organization: null, name: 'Khu phố 2', takenUpOn: '2025-05-06' },
          ],
        },
      ],
    });
    expect(await exemplars.seen(id)).toEqual(exemplar);
  });

  it('002.25: a khu phố puts a collective forward, and an organization may be one', async () => {
    const hamlet = await exemplars.put({ subject: { collective: 'Đội thu gom rác khu phố 5' } });
    expect(hamlet.exemplar.subject).toEqual({
      ...{ person: null, organization: null, collective: 'Đội thu gom rác khu phố 5' },
    });
    const body = await exemplars.put({ subject: { organizationId: agency } });
    expect(body.exemplar.subject).toMatchObject({ organization: { id: agency, asOf: '2025-03-10' } });
    const again = await exemplars.put({ subject: { organizationId: agency } });
    const path = ['subject', 'organizationId'];
    expect(again).toMatchObject({ __typename: 'Conflict', code: 'EXEMPLAR_NOMINATED_ALREADY', path });
    expect(again.message).toContain(body.exemplar.id);
  });

  it('two who nominate the same at once: one of them is told of the other', async () => {
    const under = await exemplars.newPlan();
    const rivals = await Promise.all(
      Array.from({ length: 4 }, () =>
        exemplars.put({ campaignId: under, subject: { organizationId: agency } }),
      ),
    );
    const codes: string[] = rivals.map(({ code }) => code ?? 'ok');
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(codes.filter((code) => code === 'EXEMPLAR_NOMINATED_ALREADY')).toHaveLength(3);
  });

  it('a repeated key is answered with the same exemplar', async () => {
    const change = { idempotencyKey: 'once', subject: { person: { name } } };
    const [first, second] = [await exemplars.put(change), await exemplars.put(change)];
    expect(second).toEqual(first);
    expect(first.exemplar.id).toMatch(/^exemplar\.qb7fhufd\./);
  });

  it('a minute that the plan demands is asked for in the plan’s words', async () => {
    const text = 'được quần chúng, tập thể suy tôn';
    const demands = [{ kind: 'COLLECTIVE_MINUTE', minimum: 1, source: { text } }];
    const refused = await exemplars.put({ campaignId: await exemplars.newPlan({ demands }), minute: null });
    expect(refused).toMatchObject({ code: 'MINUTE_DEMANDED_BY_PLAN', path: ['minute'] });
    expect(refused.message).toContain(text);
    expect(await exemplars.put({ minute: null })).toMatchObject({ code: 'MINUTE_NEEDED' });
  });

  it('stages go on after the plan has ended, nominations do not', async () => {
    const under = await exemplars.newPlan();
    const { exemplar } = await exemplars.put({ campaignId: under });
    const close = `mutation ($input: CloseCampaignInput!) { closeCampaign(input: $input) {
      __typename ... on UserError { code } } }`;
    const input = { campaignId: under, closedOn: '2025-04-01' };
    expect((await exemplars.ask(close, { input }, archivist)).data.closeCampaign.code).toBeUndefined();
    expect(await exemplars.move(exemplar.id, 'FOSTERED', '2025-05-01')).toMatchObject({
      exemplar: { stage: 'FOSTERED' },
    });
    expect(await exemplars.put({ campaignId: under })).toMatchObject({
      code: 'PLAN_CLOSED',
      path: ['campaignId'],
    });
    expect(await exemplars.put({ campaignId: under }, archivist)).toMatchObject({
      exemplar: { entry: 'TRANSCRIBED' },
    });
  });

  it.each([
    ['nobody', { subject: {} }, 'ONE_SUBJECT_NEEDED', ['subject']],
    [
      'a person and a collective',
      { subject: { person: { name }, collective: 'A' } },
      'ONE_SUBJECT_NEEDED',
      ['subject'],
    ],
    ['a person without a name', { subject: { person: {} } }, 'ONE_PERSON_NEEDED', ['subject', 'person']],
    [
      'a person whom nobody knows',
      { subject: { person: { personId: nobody } } },
      'PERSON_UNKNOWN',
      ['subject', 'person', 'personId'],
    ],
    [
      'a digest that is none',
      { evidence: { words: 'A', attachments: [{ title: 'B', sha256: 'c' }] } },
      'WRONG_FORM',
      ['evidence', 'attachments', '0', 'sha256'],
    ],
    [
      'a plan that was not issued',
      { campaignId: 'campaign.qb7fhufd.01970000-0000-7000-8000-00000000000f' },
      'CAMPAIGN_NOT_ISSUED',
      ['campaignId'],
    ],
  ])('refuse %s', async (_what, change, code, path) => {
    const before = await exemplars.store.models.events.countDocuments({});
    expect(await exemplars.put(change)).toMatchObject({ code, path });
    expect(await exemplars.store.models.events.countDocuments({})).toBe(before);
  });

  it('are entered by the unit’s own people, or by who enters its papers', async () => {
    expect(await exemplars.put({}, neighbour)).toMatchObject({ __typename: 'Forbidden', code: 'NO_RIGHT' });
    const { exemplar } = await exemplars.put({}, authority);
    expect(await exemplars.move(exemplar.id, 'FOSTERED', '2025-04-01', {}, readerAbove)).toMatchObject({
      code: 'NO_RIGHT',
    });
    expect(await exemplars.takeBack(exemplar.id, neighbour)).toMatchObject({ code: 'NO_RIGHT' });
    const place = { places: [{ takenUpOn: '2025-04-01' }] };
    expect(await exemplars.move(exemplar.id, 'SPREAD', '2025-04-01', place)).toMatchObject({
      code: 'ONE_PLACE_NEEDED',
    });
  });
});
