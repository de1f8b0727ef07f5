import { describe, expect, it } from '@jest/globals';
import type { MovementFacts } from './movement.commands.ts';
import type { MovementContent } from './movement.content.ts';
import { decideMovement } from './movement.decide.ts';
import { evolveMovement } from './movement.evolve.ts';
import { known, movementContent, movementFacts } from './movement.samples.ts';
import type { MovementState } from './movement.state.ts';

const id = 'movement.t4dyhl6t.01970000-0000-7000-8000-000000000001';
const holder = 'movement.t4dyhl6t.01970000-0000-7000-8000-000000000002';

const catalogue = (change: Partial<MovementContent> = {}, facts: Partial<MovementFacts> = {}) =>
  decideMovement(
    {
      type: 'CatalogueMovement',
      data: { id, content: movementContent(change), entry: 'OWN', facts: movementFacts(facts) },
    },
    undefined,
  );
const { aliases: _none, ...named } = movementContent();
const state: MovementState = {
  ...{ id, issuerAsOf: '2019-09-17', entry: 'OWN', content: { ...named, aliases: [] } },
};
const addAlias = (
  text: string,
  namesakes: MovementFacts['namesakes'] = [],
  to: MovementState | undefined = state,
) =>
  decideMovement(
    {
      type: 'AddMovementAlias',
      data: { id, alias: { text, source: null }, entry: 'TRANSCRIBED', facts: { namesakes } },
    },
    to,
  );
const issuerAsOf = (change: Partial<MovementContent>, facts: Partial<MovementFacts> = {}) => {
  const decided = catalogue({ planIssuedOn: null, ...change }, facts);
  return Array.isArray(decided) ? decided[0]?.data.issuerAsOf : decided;
};

describe('cataloguing a movement', () => {
  it('records it, with its issuer as of the day of the plan', () => {
    expect(catalogue()).toEqual([
      {
        type: 'MovementCatalogued',
        data: { id, issuerAsOf: '2019-09-17', entry: 'OWN', content: movementContent() },
      },
    ]);
  });

  it('sees the issuer on its first day of the period, or today, as far as it existed then', () => {
    expect(issuerAsOf({})).toBe('2019-01-01');
    expect(issuerAsOf({ period: { from: null, to: null } })).toBe('2025-06-30');
    expect(issuerAsOf({}, { issuerLife: { validFrom: '2025-07-01', validTo: null } })).toBe('2025-07-01');
  });

  it('is done once', () => {
    const again = { id, content: movementContent(), entry: 'OWN', facts: movementFacts() } as const;
    expect(decideMovement({ type: 'CatalogueMovement', data: again }, state)).toMatchObject({
      code: 'MOVEMENT_EXISTS',
    });
  });

  // Of seed 003: “Kế hoạch số 231/KH-UBND ngày 17/9/2019 của UBND thành phố”.
  it.each([
    ['written otherwise, in the same year', '231 /KH–UBND', '2019-12-31'],
    ['of a day that is unknown', '231/KH-UBND', null],
  ])('refuses a plan number that another one has: %s', (_how, planNumber, planIssuedOn) => {
    const namesakes = [known(holder, { title: 'Phong trào khác', planNumber, planIssuedOn })];
    expect(catalogue({}, { namesakes })).toEqual(
      expect.objectContaining({
        code: 'MOVEMENT_PLAN_TAKEN',
        path: ['planNumber'],
        params: { number: '231/KH-UBND', holder },
      }),
    );
  });

  it('lets a number come again in the register of another year', () => {
    const namesakes = [known(holder, { title: 'Phong trào khác', planIssuedOn: '2020-01-03' })];
    expect(catalogue({}, { namesakes })).toHaveLength(1);
  });

  it.each([
    ['as its title, in another spelling', { title: '“Tăng thu ngân sách địa phương”' }],
    ['as an alias', { title: 'Thu', aliases: [{ text: 'TĂNG THU NGÂN SÁCH ĐỊA PHƯƠNG', source: null }] }],
  ])('refuses a title that another one of the unit has %s', (_how, other) => {
    const namesakes = [known(holder, { ...other, planNumber: null })];
    expect(catalogue({}, { namesakes })).toMatchObject({
      code: 'MOVEMENT_NAME_TAKEN',
      path: ['title'],
      params: { holder },
    });
  });

  it('refuses an alias that another one has', () => {
    const namesakes = [known(holder, { title: 'Tăng thu', planNumber: null })];
    const aliases = [
      { text: 'Thu ngân sách', source: null },
      { text: 'Tăng thu', source: null },
    ];
    expect(catalogue({ aliases }, { namesakes })).toMatchObject({
      code: 'MOVEMENT_NAME_TAKEN',
      path: ['aliases', '1', 'text'],
    });
  });

  it('lets the next stage bear the same name, once the stage before it is over', () => {
    const before = known(holder, { planNumber: null, period: { from: '2014-01-01', to: '2018-12-31' } });
    expect(catalogue({}, { namesakes: [before] })).toHaveLength(1);
    const open = { ...before, period: { from: '2014-01-01', to: null } };
    expect(catalogue({}, { namesakes: [open] })).toMatchObject({ code: 'MOVEMENT_NAME_TAKEN' });
  });

  it('refuses a wording that says nothing new', () => {
    const aliases = [{ text: 'Tăng thu ngân sách - địa phương', source: null }];
    expect(catalogue({ aliases })).toMatchObject({
      code: 'MOVEMENT_NAME_KNOWN',
      path: ['aliases', '0', 'text'],
    });
  });

  it.each([
    ['2025-07-01', 'MOVEMENT_ISSUER_NOT_IN_FORCE', { from: '—', last: '2025-06-30', day: '2025-07-01' }],
    ['2026-11-22', 'MOVEMENT_PLAN_IN_FUTURE', { day: '2026-11-22' }],
  ])('refuses a plan of %s', (planIssuedOn, code, params) => {
    expect(catalogue({ planIssuedOn })).toMatchObject({ code, path: ['planIssuedOn'], params });
  });
});

it('a movement keeps who entered it, and each of its wordings', () => {
  const aliases = [{ text: 'Thu ngân sách', source: null }];
  const decided = catalogue({ aliases });
  if (!Array.isArray(decided)) throw new Error(JSON.stringify(decided));
  expect(decided.reduce<MovementState | undefined>(evolveMovement, undefined)).toMatchObject({
    ...{ entry: 'OWN', content: { aliases: [{ text: 'Thu ngân sách', entry: 'OWN' }] } },
  });
});

describe('adding a wording', () => {
  it('joins it to the others', () => {
    const decided = addAlias('Tăng thu ngân sách giai đoạn 2019 - 2025');
    if (!Array.isArray(decided)) throw new Error(JSON.stringify(decided));
    const after = decided.reduce(evolveMovement, state);
    expect(after?.content.aliases).toEqual([
      { text: 'Tăng thu ngân sách giai đoạn 2019 - 2025', source: null, entry: 'TRANSCRIBED' },
    ]);
    expect(after?.content.title).toBe(state.content.title);
  });

  it.each([
    ['one that it has', () => addAlias('Tăng thu Ngân sách địa phương.'), 'MOVEMENT_NAME_KNOWN'],
    [
      'one of another movement of the unit',
      () => addAlias('Thu đủ', [known(holder, { title: 'Thu đủ' })]),
      'MOVEMENT_NAME_TAKEN',
    ],
  ])('refuses %s', (_what, act, code) => {
    expect(act()).toMatchObject({ code, path: ['alias', 'text'] });
  });

  it('needs a movement', () => {
    expect(
      decideMovement(
        {
          type: 'AddMovementAlias',
          data: { id, alias: { text: 'x', source: null }, entry: 'OWN', facts: { namesakes: [] } },
        },
        undefined,
      ),
    ).toMatchObject({ code: 'MOVEMENT_UNKNOWN', path: ['movementId'] });
  });
});
