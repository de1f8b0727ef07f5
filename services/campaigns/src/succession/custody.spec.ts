import { describe, expect, it } from '@jest/globals';
import type { CampaignContent } from '../campaign/campaign.content.ts';
import { content, signature, task, words } from '../campaign/campaign.samples.ts';
import type { CampaignState, LaunchedCampaign, TranscribedCampaign } from '../campaign/campaign.state.ts';
import { custodyState, neededFor } from './custody.ts';
import type { Transfer } from './transfer.ts';

const city = 'organization.qb7fhufd';
const ward = 'organization.jdtlzi5c';
const plan = (change: Partial<CampaignContent> = {}, more: Partial<TranscribedCampaign> = {}) =>
  ({
    ...{ status: 'TRANSCRIBED', id: 'campaign.qb7fhufd.x', documentNumber: null, signature: null },
    ...{ issuedOn: '2024-12-17', issuedBetween: null, completeness: 'WHOLE' },
    content: content(change),
    ...more,
  }) as const satisfies CampaignState;
const period = (to: string | null, endsWith: string | null = null) => ({
  period: { from: null, to, endsWith, source: words('…') },
});
const transfer: Transfer = {
  ...{ effectiveOn: '2025-07-01', fromId: city, handedOverBy: signature, heirs: [], entry: 'OWN' },
  act: { number: null, issuedOn: '2025-07-01', issuerName: 'UBND', words: null },
  custodians: [{ organizationId: ward, leads: true, taskOrders: [] }],
};
const transferred = { transfers: [transfer] };
const ends = (id: string, day = '2025-07-01') => new Map([[id, day]]);

describe('custody', () => {
  it.each<[string, CampaignState, ReadonlyMap<string, string>, string]>([
    ['of a plan whose issuer goes on', plan(), new Map(), 'ISSUER'],
    ['of a plan without an end', plan(), ends(city), 'ORPHANED'],
    ['that was over before', plan(period('2025-06-30')), ends(city), 'ISSUER'],
    ['that was open one day longer', plan(period('2025-07-01')), ends(city), 'ORPHANED'],
    ['that ends with an event', plan(period('2025-06-30', 'Đại hội')), ends(city), 'ORPHANED'],
    [
      'with a task due later',
      plan({ ...period('2025-06-30'), tasks: [task({ due: '2025-07-15' })] }),
      ends(city),
      'ORPHANED',
    ],
    ['of a paper that is merely cited', plan({}, { completeness: 'CITED_ONLY' }), ends(city), 'ISSUER'],
    ['that was transferred', plan({}, transferred), ends(city), 'TRANSFERRED'],
    ['whose heir has ended', plan({}, transferred), ends(ward, '2026-01-01'), 'ORPHANED'],
    ['that is closed', { ...plan(), status: 'CLOSED' } as unknown as LaunchedCampaign, ends(city), 'ISSUER'],
    ['of a draft', { status: 'DRAFT', id: 'campaign.x', content: content() }, ends(city), 'ISSUER'],
  ])('of a plan %s', (_what, state, ended, expected) => {
    expect(custodyState(state, ended)).toBe(expected);
  });

  it('needs those who hold a plan up to its last day', () => {
    expect(neededFor(plan(period('2025-12-31')))).toEqual({ custodians: [city], openUntil: '2025-12-31' });
    expect(neededFor(plan({}, transferred))).toEqual({ custodians: [ward], openUntil: '9999-12-31' });
  });
});
