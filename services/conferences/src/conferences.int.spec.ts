import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningBesideCampaigns } from '@thidua/campaign-directory/testing';
import { createClock } from '@thidua/domain-kit';
import { findDiscrepancies, newEntityId } from '@thidua/event-kit';
import { eventually } from '@thidua/test-kit';
import { conferenceAggregate } from './conference/conference.aggregate.ts';
import { archivist, association, city, office, officer, reader, ward } from './testing/world.ts';
import { content, find, plan, planning, transcribe } from './testing/samples.ts';
import { startConferences } from './testing/start-conferences.ts';

describe('the conferences subgraph', () => {
  let conferences: RunningBesideCampaigns;
  let campaignId: string;
  let issuedId: string;

  beforeAll(async () => {
    conferences = await startConferences(createClock('2025-07-28T01:00:00Z'));
    campaignId = await conferences.campaigns.tell('Transcribed', plan);
    issuedId = await conferences.campaigns.tell('Issued', { ...plan, documentNumber: '35/KH-UBND' });
    await conferences.hasHeardOf(campaignId, issuedId);
  }, 60_000);
  afterAll(() => conferences.stop());

  const enter = async (change: object = {}, person: string | undefined = archivist, rest: object = {}) => {
    const input = { content: content(campaignId, change), ...rest };
    return (await conferences.ask(transcribe, { input }, person)).data.transcribeConference;
  };
  const lay = async (change: object = {}, person = officer) => {
    const input = { content: content(issuedId, change) };
    return (await conferences.ask(planning, { input }, person)).data.planConference;
  };
  const stored = () => conferences.store.models.events.countDocuments({});
  const congress = { series: 'dai-hoi-thi-dua-yeu-nuoc' };

  it.each([
    ['an unknown series', { series: 'hoi-thao' }, 'SERIES_UNKNOWN', ['content', 'series']],
    ['an empty title', { title: ' ' }, 'EMPTY_TEXT', ['content', 'title']],
    ['a cap of nobody', { delegateCap: 0 }, 'NUMBER_TOO_SMALL', ['content', 'delegateCap']],
    ['a plan that is no plan', { campaignId: ward }, 'WRONG_ID_TYPE', ['content', 'campaignId']],
    [
      'a time that ends before it starts',
      { time: { from: '2025-08-31', to: '2025-08-01', source: { text: '…' } } },
      'PERIOD_ENDS_BEFORE_START',
      ['content', 'time', 'to'],
    ],
    [
      'a time before the plan',
      { time: { from: '2025-07-01', to: '2025-07-31', source: { text: '…' } } },
      'TIME_BEFORE_PLAN',
      ['content', 'time', 'from'],
    ],
    [
      'shares that do not sum',
      { composition: [{ category: 'Khách mời', percent: 30, source: { text: '30%' } }] },
      'SHARES_DO_NOT_SUM',
      ['content', 'composition'],
    ],
    ['a second first conference', { ordinal: 2 }, 'ORDINAL_BEGINS_ANEW', ['content', 'ordinal']],
    ['a host that had ended', { hostId: city }, 'HOST_NOT_IN_FORCE', ['content', 'hostId']],
    [
      'an agency that nobody knows',
      {
        budget: {
          source: { text: '…' },
          steps: [
            { kind: 'DRAFT', assigneeName: 'A', assigneeId: 'organization.zzzzzzzz', source: { text: '…' } },
          ],
        },
      },
      'NOT_KNOWN_YET',
      ['content', 'budget', 'steps', '0', 'assigneeId'],
    ],
  ])('refuses %s by name, in both languages, and stores nothing', async (_what, change, code, path) => {
    const before = await stored();
    const refusal = await enter(change);
    expect(refusal).toMatchObject({ code, path });
    expect(refusal.messageEn).not.toBe(refusal.message);
    expect(await stored()).toBe(before);
  });

  it('lets nobody enter or plan who has no right to', async () => {
    expect(await enter({}, '')).toMatchObject({ __typename: 'Forbidden', code: 'SIGN_IN_REQUIRED' });
    expect(await enter({}, officer)).toMatchObject({ code: 'NO_RIGHT', path: ['content', 'hostId'] });
    expect(await lay({}, reader)).toMatchObject({ code: 'NO_RIGHT', path: ['content', 'hostId'] });
  });

  it('takes the id that a conference has elsewhere, if it is of its host', async () => {
    const foreign = newEntityId('conference', 'qb7fhufd');
    expect(await enter({}, archivist, { id: foreign })).toMatchObject({
      code: 'ID_OF_ANOTHER_UNIT',
      path: ['id'],
    });
    const id = newEntityId('conference', 'knxrwj7q');
    const entered = await enter({}, archivist, { id, idempotencyKey: 'conference-1' });
    expect(entered).toMatchObject({ __typename: 'TranscribeConferenceSuccess', conference: { id } });
    const before = await stored();
    expect(await enter({}, archivist, { id, idempotencyKey: 'conference-1' })).toEqual(entered);
    expect(await stored()).toBe(before);
  });

  it('shows the first conference of the ward to everybody, with its agenda in order', async () => {
    const list = `query($host: ID!) { conferences(filter: { hostId: $host }) { totalCount nodes { id } } }`;
    const { totalCount, nodes } = (await conferences.ask(list, { host: ward })).data.conferences;
    expect(totalCount).toBe(1);
    const { conference } = (await conferences.ask(find, { id: nodes[0].id })).data;
    expect(conference).toMatchObject({
      ...{ status: 'TRANSCRIBED', ordinal: 1, term: { from: 2025, to: 2030 }, delegateCap: 150 },
      series: { label: 'Hội nghị điển hình tiên tiến' },
      host: { id: ward, asOf: '2025-07-25' },
      campaign: { id: campaignId },
      time: { from: '2025-08-01', to: '2025-08-31', halfDays: 1 },
      composition: [{ percent: 70 }, { percent: 30 }],
      titleLine: { line: 63, lineTo: null },
      noSeparateConferences: { line: 57 },
    });
    expect(conference.agenda.map(({ order }: { order: number }) => order)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(conference.agenda[7]).toMatchObject({ adoptsDelegation: true, source: { line: 83 } });
    expect(conference.budget.steps[0]).toMatchObject({ assignee: { id: office, asOf: '2025-07-25' } });
  });

  it('holds one conference of a series in a term, for the host and for what lies below it', async () => {
    expect(await enter()).toMatchObject({ code: 'CONFERENCE_OF_TERM_EXISTS', path: ['content', 'term'] });
    expect(await lay({ hostId: association })).toMatchObject({
      code: 'NO_SEPARATE_CONFERENCE',
      path: ['content', 'hostId'],
    });
    const later = { term: { from: 2030, to: 2035 }, ordinal: 3 };
    expect(await enter(later)).toMatchObject({ code: 'ORDINAL_OUT_OF_ORDER', path: ['content', 'ordinal'] });
    expect(await lay({ ...congress, hostId: association, ordinal: null })).toMatchObject({
      conference: { status: 'PLANNED', host: { id: association } },
    });
  });

  it('plans by a plan that was issued here only', async () => {
    const other = { content: content(campaignId, congress) };
    const refused = (await conferences.ask(planning, { input: other }, officer)).data.planConference;
    expect(refused).toMatchObject({ code: 'PLAN_IS_TRANSCRIBED', path: ['content', 'campaignId'] });
  });

  it('gives one number and one term once, however many enter at the same time', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => lay(congress).catch(() => null)));
    const done = outcomes.filter((outcome) => outcome?.__typename === 'PlanConferenceSuccess');
    expect(done).toHaveLength(1);
    expect(await lay(congress)).toMatchObject({ code: 'CONFERENCE_OF_TERM_EXISTS' });
  });

  it('adds its conferences to the plan, and answers references one by one', async () => {
    const walk = `query($r: [_Any!]!) { _entities(representations: $r) {
      ... on Campaign { conferences { totalCount nodes { title campaign { id } } } } ... on Conference { title } } }`;
    const r = [
      { __typename: 'Campaign', id: campaignId },
      { __typename: 'Conference', id: newEntityId('conference', 'knxrwj7q') },
    ];
    const [campaign, unknown] = (await conferences.ask(walk, { r })).data._entities;
    expect(campaign.conferences).toMatchObject({ totalCount: 1, nodes: [{ campaign: { id: campaignId } }] });
    expect(unknown).toBeNull();
  });

  it('keeps each snapshot equal to its folded events', async () => {
    expect(await findDiscrepancies(conferences.store, conferenceAggregate)).toEqual([]);
  });

  it('asks to try again while news of a plan may be on its way, and refuses it when there is none', async () => {
    const series = 'hoi-nghi-nguoi-tot-viec-tot';
    const by = (id: string) => enter({ series, campaignId: id });
    /** As a client does that is told to try again. */
    const insist = (id: string) =>
      eventually(async () => {
        const answer = await by(id);
        return answer.__typename !== 'TryAgainLater' && answer;
      }, 30_000);
    expect(await insist(newEntityId('campaign', 'knxrwj7q'))).toMatchObject({
      ...{ __typename: 'NotFound', code: 'CAMPAIGN_NOT_ISSUED', path: ['content', 'campaignId'] },
    });
    await conferences.campaigns.holdBack();
    const late = await conferences.campaigns.tell('Transcribed', plan);
    expect(await by(late)).toMatchObject({
      ...{ __typename: 'TryAgainLater', code: 'NOT_KNOWN_YET', path: ['content', 'campaignId'] },
    });
    conferences.campaigns.resume();
    expect(await insist(late)).toMatchObject({ conference: { campaign: { id: late } } });
  }, 90_000);
});
