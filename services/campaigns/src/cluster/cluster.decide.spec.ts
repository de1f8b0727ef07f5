import { describe, expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import type { Agreement, ClusterContent, ScoreSheet } from './cluster.content.ts';
import { decideCluster } from './cluster.decide.ts';
import type { ClusterEvent } from './cluster.events.ts';
import { evolveCluster } from './cluster.evolve.ts';
import {
  allAgreed,
  conclude,
  concluded,
  content,
  facts,
  formed,
  founder,
  haLong,
  hongGai,
  id,
  members,
  scored,
  sheet,
  stranger,
  today,
} from './cluster.samples.ts';

const cluster = specify({ decide: decideCluster, evolve: evolveCluster });
const form = (change: Partial<ClusterContent> = {}, known = facts()) => ({
  type: 'FormCluster' as const,
  data: { id, content: content(change), entry: 'OWN' as const, facts: known },
});
const agreement: Agreement = {
  ...{ signedOn: '2025-08-10', words: 'Cùng thi đua', targets: ['Giải ngân 100%'] },
  entry: 'TRANSCRIBED',
};
const sign = (change: Partial<Agreement> = {}) => ({
  type: 'SignClusterAgreement' as const,
  data: { id, agreement: { ...agreement, ...change }, today },
});
const signed: ClusterEvent = { type: 'ClusterAgreementSigned', data: { id, agreement } };
const score = (wanted: ScoreSheet) => ({
  type: 'ScoreClusterMember' as const,
  data: { id, sheet: wanted, today },
});
describe('a cluster', () => {
  it('is set up with its members, leader and table', () => {
    expect(cluster.given().when(form())).toEqual([formed()]);
  });

  it.each<[string, Partial<ClusterContent>, string, string[]]>([
    ['in the future', { formedOn: '2026-01-21' }, 'CLUSTER_ACT_IN_THE_FUTURE', ['formedOn']],
    ['for a year that is over', { formedOn: '2026-01-01' }, 'CLUSTER_ACT_AFTER_YEAR', ['formedOn']],
    [
      'of units that were not there yet',
      { formedOn: '2025-06-30' },
      'CLUSTER_ORGANIZATION_NOT_IN_FORCE',
      ['organizationId'],
    ],
    [
      'of a unit that nobody knows',
      { memberIds: [...members, stranger] },
      'CLUSTER_ORGANIZATION_NOT_IN_FORCE',
      ['memberIds', '3'],
    ],
    [
      'with a member named twice',
      { memberIds: [...members, haLong] },
      'CLUSTER_MEMBER_TWICE',
      ['memberIds', '3'],
    ],
    ['led from outside', { leaderId: founder }, 'LEADER_NOT_A_MEMBER', ['leaderId']],
    ['assisted from outside', { deputyIds: [founder] }, 'DEPUTY_NOT_A_MEMBER', ['deputyIds', '0']],
    ['assisted by its leader', { deputyIds: [hongGai] }, 'CLUSTER_POST_HELD_TWICE', ['deputyIds', '0']],
    [
      'assisted by one member twice',
      { deputyIds: [haLong, haLong] },
      'CLUSTER_POST_HELD_TWICE',
      ['deputyIds', '1'],
    ],
    [
      'with a criterion twice',
      { criteria: [...content().criteria, { code: 'KT', name: '…', kind: 'BASE', maximum: 1 }] },
      'CRITERION_TWICE',
      ['criteria', '3', 'code'],
    ],
  ])('is not set up %s', (_how, change, code, path) => {
    expect(cluster.given().when(form(change))).toMatchObject({ code, path });
  });

  it('has a name of its own in its year', () => {
    const known = facts({ holderOfName: 'cluster.x' });
    expect(cluster.given().when(form({}, known))).toMatchObject({
      ...{ code: 'CLUSTER_NAME_TAKEN', path: ['name'], params: { holder: 'cluster.x', year: '2025' } },
    });
  });

  it('does nothing before it is there', () => {
    for (const command of [sign(), score(sheet(haLong, 'SELF', [1, 0, 0])), conclude()])
      expect(cluster.given().when(command)).toMatchObject({ code: 'CLUSTER_UNKNOWN', path: ['clusterId'] });
  });

  it('does nothing after it was concluded', () => {
    for (const command of [sign(), score(sheet(haLong, 'AGREED', [1, 0, 0])), conclude()])
      expect(cluster.given(formed(), ...allAgreed, concluded).when(command)).toMatchObject({
        ...{ code: 'CLUSTER_CONCLUDED', params: { day: '2025-12-25' } },
      });
  });
});

describe('an agreement', () => {
  it('is signed once', () => {
    expect(cluster.given(formed()).when(sign())).toEqual([signed]);
    expect(cluster.given(formed(), signed).when(sign())).toMatchObject({ code: 'CLUSTER_AGREEMENT_SIGNED' });
  });

  it.each([
    ['before the cluster was set up', '2025-07-31', 'CLUSTER_ACT_TOO_EARLY'],
    ['after the end of the year', '2026-01-01', 'CLUSTER_ACT_AFTER_YEAR'],
  ])('is not signed %s', (_when, signedOn, code) => {
    expect(cluster.given(formed()).when(sign({ signedOn }))).toMatchObject({ code, path: ['signedOn'] });
  });

  it('is not signed in the future', () => {
    const early = { ...sign(), data: { ...sign().data, today: '2025-08-09' } };
    expect(cluster.given(formed()).when(early)).toMatchObject({ code: 'CLUSTER_ACT_IN_THE_FUTURE' });
  });
});

describe('a score', () => {
  const own = sheet(haLong, 'SELF', [590.25, 20, 0]);
  const agreed = sheet(haLong, 'AGREED', [580, 20, 5]);

  it('is the member’s own, then the leader’s, and may be put right until the end', () => {
    expect(cluster.given(formed()).when(score(own))).toEqual([scored(own)]);
    expect(cluster.given(formed(), scored(own)).when(score(agreed))).toEqual([scored(agreed)]);
    const better = sheet(haLong, 'AGREED', [581, 20, 5]);
    expect(cluster.given(formed(), scored(own), scored(agreed)).when(score(better))).toEqual([
      scored(better),
    ]);
    const state = [formed(), scored(own), scored(agreed), scored(better)].reduce(evolveCluster, undefined!);
    expect(state.sheets).toEqual([own, better]);
  });

  it('is not the member’s own any more once it is agreed', () => {
    expect(cluster.given(formed(), scored(agreed)).when(score(own))).toMatchObject({
      code: 'SCORES_AGREED_ALREADY',
    });
  });

  it.each<[string, Partial<ScoreSheet>, string, string[]]>([
    ['for a stranger', { memberId: stranger }, 'SCORED_NOT_A_MEMBER', ['memberId']],
    ['in the future', { scoredOn: '2026-01-21' }, 'CLUSTER_ACT_IN_THE_FUTURE', ['scoredOn']],
    ['before the cluster', { scoredOn: '2025-07-31' }, 'CLUSTER_ACT_TOO_EARLY', ['scoredOn']],
    [
      'above the maximum',
      { scores: sheet(haLong, 'SELF', [600.01, 0, 0]).scores },
      'POINTS_OUT_OF_RANGE',
      ['scores', '0', 'points'],
    ],
    [
      'below zero',
      { scores: sheet(haLong, 'SELF', [600, 0, -1]).scores },
      'POINTS_OUT_OF_RANGE',
      ['scores', '2', 'points'],
    ],
    ['of half the table', { scores: own.scores.slice(0, 2) }, 'CRITERION_NOT_SCORED', ['scores']],
    [
      'with a line twice',
      { scores: [...own.scores, ...own.scores] },
      'CRITERION_TWICE',
      ['scores', '3', 'criterion'],
    ],
    [
      'with a line that the table lacks',
      { scores: [{ criterion: 'XX', points: 1 }] },
      'CRITERION_UNKNOWN',
      ['scores', '0', 'criterion'],
    ],
  ])('is not given %s', (_how, change, code, path) => {
    expect(cluster.given(formed()).when(score({ ...own, ...change }))).toMatchObject({ code, path });
  });

  it('is not agreed before the day on which the member scored itself', () => {
    const late = { ...own, scoredOn: '2025-12-11' };
    expect(cluster.given(formed(), scored(late)).when(score(agreed))).toMatchObject({
      ...{ code: 'CLUSTER_ACT_TOO_EARLY', params: { earliest: '2025-12-11' } },
    });
  });
});
