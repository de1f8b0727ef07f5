import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '@thidua/domain-kit';
import {
  archivist,
  city,
  province,
  type RunningCampaigns,
  startCampaigns,
} from '../testing/start-campaigns.ts';

const clock = createClock('2025-05-20T01:00:00Z');
const transcribe = `mutation($input: TranscribeCampaignInput!) { transcribeCampaign(input: $input) {
  ... on UserError { code } ... on TranscribeCampaignSuccess {
    campaign { id numberParts { canonical faults } citations { numberParts { canonical } } } } } }`;
const ask = `query($input: CitationsInTextInput!) { citationsInText(input: $input) {
  number { asWritten canonical grammar ordinal year type { code name nameEn legalBasis isConfirmed } organCode faults }
  type issuerName issuedOn place document { id title } source { text line lineTo } } }`;

describe('the citations in a text', () => {
  let running: RunningCampaigns;
  const plans: Record<string, string> = {};

  const enter = async (
    issuerId: string,
    documentNumber: string,
    issuedOn: string,
    citations: object[] = [],
  ) => {
    const headers = { authorization: `Bearer ${await running.identity.tokenFor(archivist)}` };
    const content = {
      documentType: 'PLAN',
      title: documentNumber,
      issuerId,
      issuingOrgan: 'UBND',
      citations,
    };
    const input = { documentNumber, issuedOn, completeness: 'CITED_ONLY', content };
    return (await running.client.ask(transcribe, { input }, headers)).json.data.transcribeCampaign.campaign;
  };
  const signedIn = async () => ({ authorization: `Bearer ${await running.identity.tokenFor(archivist)}` });
  const citationsIn = async (text: string, issuerId = city) =>
    (await running.client.ask(ask, { input: { issuerId, text } }, await signedIn())).json;

  beforeAll(async () => {
    running = await startCampaigns(clock);
    plans['169'] = (await enter(province, '169/KH-UBND', '2024-07-11')).id;
    plans['222'] = (await enter(city, '222/KH-UBND', '2024-08-15')).id;
  }, 30_000);
  afterAll(() => running.discard());

  it('lead to the documents that they mean', async () => {
    const { data } = await citationsIn(
      'Căn cứ Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị;\n' +
        'Kế hoạch số 169/KH-UBND ngày\n11/7/2024 của Ủy ban nhân dân tỉnh về việc …; Kế hoạch số 222/KH-UBND\n' +
        'ngày 15/8/2024 của UBND thành phố Cẩm Phả; Chỉ thị số 46-CTATU ngày 26/6/2025.\n' +
        'I. MỤC ĐÍCH\nTheo Kế hoạch số 222/KH-UBND ngày 15/8/2023 của UBND thành phố Cẩm Phả.',
    );
    interface Answer {
      readonly number: { readonly asWritten: string; readonly type: { readonly name: string } | null };
      readonly document: { readonly id: string } | null;
      readonly place: string;
    }
    const found: Answer[] = data.citationsInText;
    expect(
      found.map(({ number: { asWritten, type }, document, place }) => [
        ...[asWritten, type?.name ?? null, place, document?.id ?? null],
      ]),
    ).toEqual([
      ['35-CT/TW', 'Chỉ thị', 'PREAMBLE', null],
      ['169/KH-UBND', 'Kế hoạch', 'PREAMBLE', plans['169']],
      ['222/KH-UBND', 'Kế hoạch', 'PREAMBLE', plans['222']],
      ['46-CTATU', null, 'PREAMBLE', null],
      ['222/KH-UBND', 'Kế hoạch', 'BODY', null],
    ]);
    expect(data.citationsInText[1]).toEqual({
      number: {
        ...{ asWritten: '169/KH-UBND', canonical: '169/KH-UBND', grammar: 'STATE', ordinal: 169, year: null },
        type: {
          ...{ code: 'KH', name: 'Kế hoạch', nameEn: 'Plan', isConfirmed: true },
          legalBasis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
        },
        ...{ organCode: 'UBND', faults: [] },
      },
      ...{ type: 'KH', issuerName: 'Ủy ban nhân dân tỉnh', issuedOn: '2024-07-11', place: 'PREAMBLE' },
      document: { id: plans['169'], title: '169/KH-UBND' },
      source: {
        text: 'Kế hoạch số 169/KH-UBND ngày 11/7/2024 của Ủy ban nhân dân tỉnh',
        ...{ line: 2, lineTo: 3 },
      },
    });
  });

  it.each([
    ['nothing', '', 'TEXT_TOO_SHORT'],
    ['more than a plan', 'x'.repeat(60_001), 'TEXT_TOO_LONG'],
    [
      'more than a plan may cite',
      Array.from({ length: 201 }, (_, index) => `số ${index + 1}/KH-UBND`).join(','),
      'TOO_MANY_ENTRIES',
    ],
  ])('are not sought in %s', async (_what, text, reason) => {
    const { data, errors } = await citationsIn(text);
    expect(data).toEqual({ citationsInText: null });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.text', reason });
  });

  it('change nothing in what is stored', async () => {
    const before = await running.store.models.events.countDocuments({});
    await citationsIn('Kế hoạch số 169/KH-UBND ngày 11/7/2024 của UBND tỉnh');
    expect(await running.store.models.events.countDocuments({})).toBe(before);
  });
});

describe('a number on paper', () => {
  it('is taken down as it stands, and shows its faults', async () => {
    const running = await startCampaigns(clock);
    try {
      const headers = { authorization: `Bearer ${await running.identity.tokenFor(archivist)}` };
      const citation = {
        ...{
          number: '46-CT/TU',
          numberAsWritten: '46-CT/TƯ',
          type: 'CT',
          place: 'BODY',
          source: { text: '…' },
        },
      };
      const content = {
        ...{ documentType: 'PLAN', title: '…', issuerId: city, issuingOrgan: 'UBND', citations: [citation] },
      };
      const enter = async (documentNumber: string) => {
        const input = { documentNumber, issuedOn: '2025-01-02', completeness: 'WHOLE', content };
        return (await running.client.ask(transcribe, { input }, headers)).json.data.transcribeCampaign;
      };
      expect(await enter('7 /KH-UBND')).toMatchObject({
        campaign: {
          numberParts: { canonical: '07/KH-UBND', faults: ['NOT_CANONICAL'] },
          citations: [{ numberParts: { canonical: null } }],
        },
      });
      expect(await enter('07/KH-UBND')).toEqual({ code: 'DOCUMENT_NUMBER_TAKEN' });
      expect(await enter('07 bis')).toMatchObject({ campaign: { numberParts: { faults: ['NOT_READ'] } } });
    } finally {
      await running.discard();
    }
  });
});
