import { awardCursor, type AwardOrder, titleOrder } from '../toy/awards-store.ts';
import { cursorOf } from '../toy/list.ts';
import type { Random } from '../toy/random.ts';
import { type AwardRow, forms, provinces, type TitleRow, units } from '../toy/rows.ts';

/** What arguments are made from. */
export interface ArgumentSource {
  readonly random: Random;
  readonly awards: readonly AwardRow[];
  readonly titles: readonly TitleRow[];
  /** Counts what was made, by kind. */
  readonly count: (kind: string) => void;
}

/** An enum value, which is no text. */
export class EnumValue {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export type Arguments = Record<string, unknown>;

const unitId = ({ random, count }: ArgumentSource): string => {
  // A province has wards that are at home elsewhere.
  if (random.chance(0.4)) return `organization.${random.pick(provinces)}`;
  if (random.chance(0.8)) return `organization.${random.pick(units)}`;
  count('unknown-id');
  return random.pick(['organization.zz', 'nonsense', '', 'organization.']);
};

const anyId = (source: ArgumentSource): string => {
  const { random, awards, titles } = source;
  if (random.chance(0.7)) return random.pick(awards).id;
  if (random.chance(0.5)) return random.pick(titles).id;
  source.count('unknown-id');
  return random.pick([`award.${random.pick(units)}.none`, 'award.zz.none', 'nonsense', '.', 'award..1']);
};

const filter = (source: ArgumentSource): Arguments => {
  const { random, count } = source;
  const made: Arguments = {};
  if (random.chance(0.4)) {
    made['unitId'] = random.chance(0.9) ? unitId(source) : null;
    count('narrowed');
  }
  if (random.chance(0.4)) made['form'] = random.pick([...forms, 'NONE', null]);
  if (random.chance(0.3)) made['minLevel'] = random.pick([1, 2, 4, 9]);
  return made;
};

/** Sizes and cursors of a page: forward, backward, from a row on, up to a row, and now and then nonsense. */
function page({ random, count }: ArgumentSource, cursor: () => string, backward: boolean): Arguments {
  const made: Arguments = {};
  const size = () => random.pick([0, 1, 2, 3, 5, 8, 20, 50, 100]);
  const isBack = backward && random.chance(0.4);
  if (isBack) {
    made['last'] = size();
    count('backward');
  } else if (random.chance(0.8)) {
    made['first'] = size();
    count('forward');
  } else count('no-page-size');
  if (random.chance(0.45)) {
    made['after'] = cursor();
    count('after');
  }
  if (backward && random.chance(0.3)) {
    made['before'] = cursor();
    count('before');
  }
  if (random.chance(0.05)) {
    Object.assign(
      made,
      random.pick<Arguments>([
        { first: 101 },
        { first: -1 },
        { after: 'nonsense' },
        { first: 2, ...(backward && { last: 2 }) },
      ]),
    );
    count('refused-page');
  }
  return made;
}

const linked = ({ count }: ArgumentSource): Arguments => {
  count('linked');
  return {};
};

/** Arguments by field. What is not here takes none. */
export const argumentsFor: Readonly<Record<string, (source: ArgumentSource) => Arguments>> = {
  'Query.award': (source) => ({ id: anyId(source) }),
  'Query.honour': (source) => ({
    ref: { id: anyId(source), ...(source.random.chance(0.3) && { strict: true }) },
  }),
  'Query.awards': (source) => {
    const { random, awards } = source;
    const order = random.pick<AwardOrder>(['DECIDED', 'NAME', 'AMOUNT']);
    const isTold = order !== 'DECIDED' || random.chance(0.5);
    return {
      ...page(source, () => awardCursor(random.pick(awards), order), true),
      ...(isTold && { orderBy: new EnumValue(order) }),
      ...(random.chance(0.6) && { filter: random.chance(0.95) ? filter(source) : null }),
    };
  },
  'Query.titles': (source) => ({
    ...page(source, () => cursorOf(source.random.pick(source.titles), titleOrder), false),
    ...(source.random.chance(0.3) && { level: source.random.int(1, 5) }),
  }),
  'Query.awardStats': ({ random }) => (random.chance(0.5) ? { year: random.int(2023, 2026) } : {}),
  'Query.formCounts': ({ random }) => (random.chance(0.5) ? { year: random.int(2024, 2026) } : {}),
  'Query.overview': (source) => (source.random.chance(0.6) ? { filter: filter(source) } : {}),
  'Query.organization': (source) => ({ id: `organization.${source.random.pick(units)}` }),
  'Query.organizations': ({ random }) => ({ first: random.int(0, 40), from: random.int(0, 150) }),
  'Mutation.proposeAward': (source) => ({
    input: {
      unitId: unitId(source),
      form: source.random.pick(forms),
      amount: source.random.int(1, 9),
      ...(source.random.chance(0.3) && { name: 'Ất' }),
      ...(source.random.chance(0.5) && { basedOn: source.random.pick(source.awards).id }),
    },
  }),
  'Mutation.renameAward': (source) => ({ id: anyId(source), name: source.random.pick(['Đổi tên', 'Zz']) }),
  'Award.tags': ({ random }) => (random.chance(0.5) ? { prefix: random.pick(['*', '', null]) } : {}),
  'Award.siblings': ({ random }) => (random.chance(0.5) ? { first: random.int(0, 3) } : {}),
  'Award.basedOn': linked,
  'Award.origin': linked,
  'Award.predecessor': linked,
  'Title.predecessor': linked,
  'Honour.predecessor': linked,
  'Award.followUps': (source) => {
    const { random, awards, count } = source;
    count('linked-page');
    return {
      ...(random.chance(0.7) && { first: random.int(0, 6) }),
      ...(random.chance(0.3) && { after: awardCursor(random.pick(awards), 'DECIDED') }),
    };
  },
  'Organization.recentAwards': ({ random }) => (random.chance(0.5) ? { first: random.int(0, 3) } : {}),
  'AwardStats.averageOf': ({ random }) => (random.chance(0.7) ? { form: random.pick([...forms, null]) } : {}),
  'AwardStats.totalOf': ({ random }) => (random.chance(0.7) ? { form: random.pick(forms) } : {}),
  'AwardStats.countOf': ({ random }) => (random.chance(0.7) ? { form: random.pick(forms) } : {}),
};
