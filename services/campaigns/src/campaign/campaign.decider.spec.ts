import { describe, expect, it } from '@jest/globals';
import { specify } from '@thidua/test-kit';
import type { DraftCampaign, IssueCampaign, TranscribeCampaign } from './campaign.commands.ts';
import { decideCampaign } from './campaign.decide.ts';
import type { CampaignDrafted } from './campaign.events.ts';
import { evolveCampaign } from './campaign.evolve.ts';
import { citation, content, facts, signature, words } from './campaign.samples.ts';

const campaign = specify({ decide: decideCampaign, evolve: evolveCampaign });
const id = 'campaign.qb7fhufd.01970000-0000-7000-8000-000000000002';

const drafted: CampaignDrafted = { type: 'CampaignDrafted', data: { id, content: content() } };
const draft = (change: Partial<DraftCampaign['data']> = {}): DraftCampaign => ({
  type: 'DraftCampaign',
  data: { id, content: content(), facts: facts({ today: '2025-01-10' }), ...change },
});
const issue = (change: Partial<IssueCampaign['data']> = {}): IssueCampaign => ({
  type: 'IssueCampaign',
  data: { id, documentNumber: '12/KH-UBND', issuedOn: '2025-01-15', signature, facts: facts(), ...change },
});
const transcribe = (change: Partial<TranscribeCampaign['data']> = {}): TranscribeCampaign => ({
  type: 'TranscribeCampaign',
  data: {
    id,
    documentNumber: null,
    issuedOn: null,
    issuedBetween: { from: '2024-11-29', to: '2024-12-31' },
    signature,
    completeness: 'WHOLE',
    content: content(),
    facts: facts(),
    ...change,
  },
});

describe('a draft', () => {
  it('is written', () => {
    expect(campaign.given().when(draft())).toEqual([drafted]);
  });

  it('is not written for an issuer that has ended', () => {
    expect(campaign.given().when(draft({ facts: facts({ today: '2025-07-01' }) }))).toMatchObject({
      code: 'ISSUER_NOT_IN_FORCE',
      path: ['content', 'issuerId'],
    });
  });

  it('names only movements that it lists, and years that do not run backwards', () => {
    const clause = {
      ...{ levelName: 'Cấp tỉnh', level: null, authorityName: null, authorityUnitId: null, form: null },
      ...{ subjects: null, movementYears: null, quota: null, quotaValue: null, quotaUnitId: null },
      source: words('…'),
    };
    const wrong = content({ awardClauses: [{ ...clause, movementOrders: [1] }] });
    expect(campaign.given().when(draft({ content: wrong }))).toMatchObject({
      code: 'MOVEMENT_ORDER_UNKNOWN',
      path: ['content', 'awardClauses', '0', 'movementOrders'],
    });
    const backwards = [{ ...clause, movementOrders: [], movementYears: { from: 5, to: 3 } }];
    expect(campaign.given().when(draft({ content: content({ awardClauses: backwards }) }))).toMatchObject({
      code: 'MOVEMENT_YEARS_BACKWARDS',
      path: ['content', 'awardClauses', '0', 'movementYears', 'to'],
    });
  });

  it('names only a parent that was issued', () => {
    const wanted = content({ parentId: 'campaign.x' });
    const parent = { id: 'campaign.x', isPublic: false, documentNumber: null, issuedFrom: null };
    const seen = facts({ today: '2025-01-10', campaigns: new Map([['campaign.x', parent]]) });
    expect(campaign.given().when(draft({ content: wanted, facts: seen }))).toMatchObject({
      code: 'PARENT_UNKNOWN',
    });
  });
});

describe('an issue', () => {
  it('gives a draft its number, day and signature', () => {
    expect(campaign.given(drafted).when(issue())).toEqual([
      {
        type: 'CampaignIssued',
        data: { id, documentNumber: '12/KH-UBND', issuedOn: '2025-01-15', signature, content: content() },
      },
    ]);
  });

  it('happens once', () => {
    const issued = campaign.given(drafted).when(issue());
    if (!Array.isArray(issued)) throw new Error('refused');
    expect(campaign.given(drafted, ...issued).when(issue())).toMatchObject({ code: 'CAMPAIGN_NOT_A_DRAFT' });
  });

  it('needs a draft', () => {
    expect(campaign.given().when(issue())).toMatchObject({ code: 'CAMPAIGN_UNKNOWN', path: ['campaignId'] });
  });

  it.each([
    ['on the day of a cited document', '2024-11-29', true],
    ['a day before a cited document', '2024-11-28', false],
    ['today', '2026-11-21', true],
    ['tomorrow', '2026-11-22', false],
  ])('dated %s', (_when, issuedOn, accepted) => {
    const living = facts({ issuerLife: { validFrom: null, validTo: null } });
    expect(Array.isArray(campaign.given(drafted).when(issue({ issuedOn, facts: living })))).toBe(accepted);
  });

  it('is not dated after the issuer’s last day', () => {
    expect(campaign.given(drafted).when(issue({ issuedOn: '2025-06-30' }))).toHaveLength(1);
    expect(campaign.given(drafted).when(issue({ issuedOn: '2025-07-01' }))).toMatchObject({
      code: 'ISSUER_NOT_IN_FORCE',
      params: { day: '2025-07-01', last: '2025-06-30' },
    });
  });

  it('is not dated before a document that it cites without telling its day', () => {
    const cited = {
      id: 'campaign.x',
      isPublic: true,
      documentNumber: '281/KH-UBND',
      issuedFrom: '2025-01-16',
    };
    const citations = [{ ...citation('281/KH-UBND', null), documentId: 'campaign.x' }];
    const citing: CampaignDrafted = {
      type: 'CampaignDrafted',
      data: { id, content: content({ citations }) },
    };
    const known = facts({ campaigns: new Map([['campaign.x', cited]]) });
    expect(campaign.given(citing).when(issue({ facts: known, issuedOn: '2025-01-16' }))).toHaveLength(1);
    expect(campaign.given(citing).when(issue({ facts: known, issuedOn: '2025-01-15' }))).toMatchObject({
      code: 'DATED_BEFORE_CITED_DOCUMENT',
      params: { day: '2025-01-15', number: '281/KH-UBND', citedDay: '2025-01-16' },
    });
  });

  it('has a number of its own type and organ, in the form of the State; a transcription may have any', () => {
    const numbered = (documentNumber: string) => campaign.given(drafted).when(issue({ documentNumber }));
    expect(numbered('12/CT-UBND')).toMatchObject({ code: 'DOCUMENT_NUMBER_OF_ANOTHER_TYPE' });
    expect(numbered('12-KH/TU')).toMatchObject({ code: 'DOCUMENT_NUMBER_OF_THE_PARTY' });
    expect(numbered('12')).toMatchObject({ code: 'DOCUMENT_NUMBER_MALFORMED', path: ['documentNumber'] });
    expect(campaign.given().when(transcribe({ documentNumber: '12-KH/TU' }))).toHaveLength(1);
  });

  it('does not take a number that stands in the register', () => {
    const taken = facts({ holderOfNumber: 'campaign.other' });
    expect(campaign.given(drafted).when(issue({ facts: taken }))).toMatchObject({
      code: 'DOCUMENT_NUMBER_TAKEN',
    });
  });
});

describe('a transcription', () => {
  it('may lack number and day, if it tells what is certain', () => {
    expect(campaign.given().when(transcribe())).toMatchObject([{ type: 'CampaignTranscribed' }]);
    expect(campaign.given().when(transcribe({ issuedBetween: null }))).toMatchObject({
      code: 'ISSUE_DAY_OR_BOUNDS_NEEDED',
    });
  });

  it('is not certain of a day before a document that it cites', () => {
    const early = transcribe({ issuedBetween: { from: '2024-11-01', to: null } });
    expect(campaign.given().when(early)).toMatchObject({
      code: 'DATED_BEFORE_CITED_DOCUMENT',
      path: ['issuedBetween', 'from'],
      params: { number: '281/KH-UBND', citedDay: '2024-11-29' },
    });
  });

  it('may cite a document whose day is unknown', () => {
    const open = content({ citations: [citation('17-NQ/TU', null)] });
    expect(campaign.given().when(transcribe({ content: open }))).toHaveLength(1);
  });

  it('is not dated before the plan that it carries out', () => {
    const parent = {
      id: 'campaign.x',
      isPublic: true,
      documentNumber: '169/KH-UBND',
      issuedFrom: '2025-02-01',
    };
    const child = content({ parentId: 'campaign.x' });
    const known = facts({ campaigns: new Map([['campaign.x', parent]]) });
    expect(campaign.given().when(transcribe({ content: child, facts: known }))).toMatchObject({
      code: 'DATED_BEFORE_PARENT',
    });
  });

  it('happens once', () => {
    const first = campaign.given().when(transcribe());
    if (!Array.isArray(first)) throw new Error('refused');
    expect(campaign.given(...first).when(transcribe())).toMatchObject({ code: 'CAMPAIGN_EXISTS' });
  });
});
