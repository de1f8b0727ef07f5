import type { Validity } from '@thidua/domain-kit';
import type { ConclusionFacts, ConcludeCluster, FormFacts } from './cluster.commands.ts';
import type { ClusterContent, Conclusion, ScoreSheet } from './cluster.content.ts';
import type { ClusterConcluded, ClusterFormed, ClusterMemberScored } from './cluster.events.ts';

/** For specs: a cluster of three wards, with a small scoring table. */
export const [founder, hongGai, haLong, baiChay, stranger] = [
  'organization.gddna4ji',
  'organization.aaaaaaa2',
  'organization.aaaaaaa3',
  'organization.aaaaaaa4',
  'organization.aaaaaaa5',
] as const;
export const members = [hongGai, haLong, baiChay];
export const id = 'cluster.gddna4ji.01970000-0000-7000-8000-000000000001';

export const today = '2026-01-20';

const since: readonly Validity[] = [{ validFrom: '2025-07-01', validTo: null }];
export const lives = new Map([founder, ...members].map((each) => [each, since]));

export const content = (change: Partial<ClusterContent> = {}): ClusterContent => ({
  organizationId: founder,
  kind: 'CLUSTER',
  name: 'Cụm thi đua số 1',
  year: 2025,
  formedOn: '2025-08-01',
  memberIds: members,
  leaderId: hongGai,
  deputyIds: [haLong],
  criteria: [
    { code: 'KT', name: 'Phát triển kinh tế - xã hội', kind: 'BASE', maximum: 600 },
    { code: 'TH', name: 'Thưởng', kind: 'BONUS', maximum: 20 },
    { code: 'TR', name: 'Trừ', kind: 'DEDUCTION', maximum: 50 },
  ],
  ...change,
});

export const facts = (change: Partial<FormFacts> = {}): FormFacts => ({
  ...{ lives, holderOfName: null, today },
  ...change,
});

export const formed = (change: Partial<ClusterContent> = {}): ClusterFormed => ({
  type: 'ClusterFormed',
  data: { id, content: content(change), entry: 'OWN' },
});

/** A sheet with the points of the three criteria. */
export const sheet = (
  memberId: string,
  stage: ScoreSheet['stage'],
  [base, bonus, deduction]: readonly [number, number, number],
): ScoreSheet => ({
  ...{ memberId, stage, scoredOn: '2025-12-10', entry: 'OWN' },
  scores: [
    { criterion: 'KT', points: base },
    { criterion: 'TH', points: bonus },
    { criterion: 'TR', points: deduction },
  ],
});

export const conclusion = (change: Partial<Conclusion> = {}): Conclusion => ({
  concludedOn: '2025-12-25',
  vote: {
    ...{ ballots: 3, choices: 1, proposedIds: [haLong] },
    tally: [
      { memberId: haLong, votes: 2 },
      { memberId: baiChay, votes: 1 },
    ],
  },
  nextLeaderId: haLong,
  nextDeputyIds: [baiChay],
  entry: 'OWN',
  ...change,
});

export const scored = (wanted: ScoreSheet): ClusterMemberScored => ({
  type: 'ClusterMemberScored',
  data: { id, sheet: wanted },
});
export const allAgreed = members.map((member) => scored(sheet(member, 'AGREED', [500, 0, 0])));

export const conclude = (
  change: Partial<Conclusion> = {},
  known: ConclusionFacts = { lives, today },
): ConcludeCluster => ({
  type: 'ConcludeCluster',
  data: { id, conclusion: conclusion(change), facts: known },
});
export const concluded: ClusterConcluded = {
  type: 'ClusterConcluded',
  data: { id, conclusion: conclusion() },
};
