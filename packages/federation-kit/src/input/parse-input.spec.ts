import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { entityId } from './entity-id.input.ts';
import { legalDay } from './legal-day.input.ts';
import { optional } from './optional.input.ts';
import { parseInput } from './parse-input.ts';
import { period } from './period.input.ts';
import { longText, text } from './text.input.ts';

const campaign = 'campaign.qn2xk7ab.0198f3a2-7c11-7abc-9def-0123456789ab';

/** The faults as `path CODE`. */
function faultsOf(schema: z.ZodType, input: unknown): string[] {
  const parsed = parseInput(schema, input);
  return parsed.ok ? [] : parsed.refusal.faults.map(({ path, code }) => `${path.join('.')} ${code}`.trim());
}
const valueOf = <S extends z.ZodType>(schema: S, input: unknown) => {
  const parsed = parseInput(schema, input);
  return parsed.ok ? parsed.value : parsed.refusal;
};

describe('parseInput', () => {
  const plan = z.object({
    title: text(20),
    issuedOn: legalDay,
    parent: optional(entityId('campaign')),
    period: optional(period),
    citations: z.array(z.object({ number: text(10), issuedOn: legalDay })).max(3),
    kind: z.enum(['PLAN', 'DIRECTIVE']),
    cap: z.int().min(1).max(500),
  });
  const good = {
    title: 'Kế hoạch',
    issuedOn: '2025-03-31',
    citations: [{ number: '46-CT/TU', issuedOn: '2024-12-27' }],
    kind: 'PLAN',
    cap: 150,
  };

  it('gives the value, with null where an optional field was left out', () => {
    expect(valueOf(plan, good)).toEqual({ ...good, parent: null, period: null });
  });

  it('tells all faults at once, in both languages, by field', () => {
    const parsed = parseInput(plan, {
      title: '  ',
      issuedOn: '2025-02-30',
      parent: campaign.replace('campaign', 'conference'),
      period: { from: '2025-06-30', to: '2025-01-01' },
      citations: [good.citations[0], { number: 'x'.repeat(11), issuedOn: 'hôm qua' }],
      kind: 'LETTER',
      cap: 501,
    });
    if (parsed.ok) throw new Error('accepted');
    const { faults, ...first } = parsed.refusal;
    expect(faults).toEqual(
      [
        ['title', 'EMPTY_TEXT', 'không được để trống.', 'must not be empty.'],
        [
          'issuedOn',
          'NOT_A_DAY',
          'không phải ngày có thật theo dạng YYYY-MM-DD, trong các năm 1900–2200.',
          'is not a day of the calendar in the form YYYY-MM-DD, in the years 1900–2200.',
        ],
        [
          'parent',
          'WRONG_ID_TYPE',
          'phải là mã định danh của “campaign”, không phải của “conference”.',
          'must be an id of “campaign”, not of “conference”.',
        ],
        [
          'period.to',
          'PERIOD_ENDS_BEFORE_START',
          'là 2025-01-01, trước ngày bắt đầu 2025-06-30.',
          'is 2025-01-01, before the start on 2025-06-30.',
        ],
        ['citations.1.number', 'TEXT_TOO_LONG', 'dài quá 10 ký tự.', 'is longer than 10 characters.'],
        [
          'citations.1.issuedOn',
          'NOT_A_DAY',
          'không phải ngày có thật theo dạng YYYY-MM-DD, trong các năm 1900–2200.',
          'is not a day of the calendar in the form YYYY-MM-DD, in the years 1900–2200.',
        ],
        ['kind', 'NOT_ALLOWED_VALUE', 'không phải giá trị được phép.', 'is not one of the values allowed.'],
        ['cap', 'NUMBER_TOO_LARGE', 'lớn hơn 500.', 'is larger than 500.'],
      ].map(([field = '', code, vi, en]) => ({
        path: field.split('.'),
        code,
        message: `Trường “${field}” ${vi}`,
        messageEn: `Field “${field}” ${en}`,
      })),
    );
    expect(first).toEqual({ __typename: 'InvalidInput', ...faults[0], legalBasis: null, remedy: null });
  });

  it.each<[string, z.ZodType, unknown, string]>([
    ['a missing field', z.object({ a: text(5) }), {}, 'a REQUIRED'],
    ['a field that is null', z.object({ a: text(5) }), { a: null }, 'a REQUIRED'],
    ['a number for a text', z.object({ a: text(5) }), { a: 1 }, 'a WRONG_FORM'],
    ['an operator of MongoDB for a text', z.object({ a: text(5) }), { a: { $gt: '' } }, 'a WRONG_FORM'],
    [
      'an operator of MongoDB for an id',
      z.object({ a: entityId('campaign') }),
      { a: { $ne: null } },
      'a WRONG_FORM',
    ],
    ['a short text', z.object({ a: z.string().min(3) }), { a: 'x' }, 'a TEXT_TOO_SHORT'],
    ['a short list', z.object({ a: z.array(z.string()).min(1) }), { a: [] }, 'a TOO_FEW_ENTRIES'],
    ['a long list', z.object({ a: z.array(z.string()).max(1) }), { a: ['x', 'y'] }, 'a TOO_MANY_ENTRIES'],
    ['a small number', z.object({ a: z.int().min(1) }), { a: 0 }, 'a NUMBER_TOO_SMALL'],
    ['a broken number', z.object({ a: z.int() }), { a: 1.5 }, 'a WRONG_FORM'],
    ['an unknown field', z.strictObject({}), { b: 1 }, 'UNKNOWN_FIELD'],
    ['nothing at all', z.object({}), undefined, 'REQUIRED'],
    ['a rule of the service', z.object({ a: z.string().refine(() => false) }), { a: '' }, 'a WRONG_FORM'],
  ])('names %s', (_name, schema, input, fault) => expect(faultsOf(schema, input)).toEqual([fault]));

  it('reads the objects that graphql-js makes, which have no prototype', () => {
    const input = Object.assign(Object.create(null) as object, { from: '2025-01-01', to: '2025-12-31' });
    expect(valueOf(period, input)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });
});

describe('text', () => {
  it('is stored NFC and trimmed', () => {
    expect(valueOf(text(50), '  Đền Công  '.normalize('NFD'))).toBe('Đền Công');
  });

  it('counts its length after that', () => expect(valueOf(text(3), ' Thị '.normalize('NFD'))).toBe('Thị'));

  it.each([
    ['U+0000', 'a\u0000b'],
    ['U+000A', 'a\nb'],
    ['U+200B', 'a\u200bb'],
    ['U+202E', 'a\u202eb'],
    ['U+2028', 'a\u2028b'],
    ['U+D800', 'a\ud800b'],
  ])('refuses %s and names it', (name, value) => {
    const parsed = parseInput(z.object({ title: text(10) }), { title: value });
    expect(parsed).toMatchObject({
      ok: false,
      refusal: {
        code: 'FORBIDDEN_CHARACTER',
        message: `Trường “title” có ký tự không hiển thị được ${name}.`,
        messageEn: `Field “title” has the invisible character ${name}.`,
      },
    });
  });

  it('never lets out what it would not take in again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (value) => {
        const once = parseInput(text(10), value);
        fc.pre(once.ok);
        expect(parseInput(text(10), once.value)).toEqual(once);
      }),
    );
  });
});

describe('longText', () => {
  it('keeps line breaks in one form, and tabs', () => {
    expect(valueOf(longText(20), 'a\r\nb\rc\td\n')).toBe('a\nb\nc\td');
  });
  it('refuses what cannot be seen', () => {
    expect(faultsOf(longText(20), 'a\u0007')).toEqual(['FORBIDDEN_CHARACTER']);
    expect(faultsOf(longText(20), 'a\u202e')).toEqual(['FORBIDDEN_CHARACTER']);
  });
});

describe('legalDay', () => {
  it.each(['2024-02-29', '1900-01-01', '2200-12-31'])('takes %s', (day) =>
    expect(valueOf(legalDay, day)).toBe(day),
  );
  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-1-1',
    '1899-12-31',
    '2201-01-01',
    '31/03/2025',
    '2025-03-31T00:00:00Z',
    '',
  ])('refuses «%s»', (day) => expect(faultsOf(legalDay, day)).toEqual(['NOT_A_DAY']));
});

describe('entityId', () => {
  it('takes an id of its type', () => expect(valueOf(entityId('campaign'), campaign)).toBe(campaign));
  it('takes a unit, whose id has no serial', () =>
    expect(faultsOf(entityId('organization'), 'organization.qn2xk7ab')).toEqual([]));
  it.each(['', 'campaign', 'campaign.qn2xk7ab', campaign.toUpperCase(), `${campaign}.x`, `${campaign}\n`])(
    'refuses «%s»',
    (id) => expect(faultsOf(entityId('campaign'), id)).toEqual(['MALFORMED_ID']),
  );
});

describe('period', () => {
  it('may last one day', () =>
    expect(faultsOf(period, { from: '2025-01-01', to: '2025-01-01' })).toEqual([]));
  it('may be open on either side', () => {
    expect(valueOf(period, { from: '2025-01-01' })).toEqual({ from: '2025-01-01', to: null });
    expect(valueOf(period, { to: null })).toEqual({ from: null, to: null });
  });
});
