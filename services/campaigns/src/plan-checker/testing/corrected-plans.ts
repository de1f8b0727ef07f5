import type { PlanToCheck } from '../plan.ts';
import { PlanText } from '../plan-text.ts';
import { seedPlans } from './seed-plans.ts';

/** A plan with the copy that it is read from, so that both can be changed. */
export type SeedPlan = PlanToCheck & { readonly copy: string };

const corrections: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '000': [
    ['thành phố lần thứ XXV, các chỉ tiêu', 'thành phố lần thứ XXIII, các chỉ tiêu'],
    ['thành phố lần thứ XXV; (6)', 'thành phố lần thứ XXIII; (6)'],
  ],
  '001': [
    ['quận lần thứ XXV tiến tới', 'quận lần thứ XXVI tiến tới'],
    ['quận lần thứ III tiến tới', 'quận lần thứ XXVI tiến tới'],
    ['quận Dương Kinh', 'quận Đồ Sơn'],
  ],
  '002': [
    [' và Nghị quyết Đại hội Đảng bộ phường Uông Bí lần thứ I.', '.'],
    ['Ưng Bí', 'Uông Bí'],
    ['Đền Công', 'Điền Công'],
  ],
  '003': [],
  '004': [
    ['UBND xã thông qua', 'HĐND xã thông qua'],
    ['nhân dân các xã có trách nhiệm', 'nhân dân xã có trách nhiệm'],
    ['xã Nguyên Giáp', 'xã Cẩm Giang'],
  ],
};

/** Words of the copy replaced wherever they stand. Throws where they do not: the spec would test nothing. */
export function reword(plan: SeedPlan, from: string, to: string): SeedPlan {
  const words = from.split(' ').map((word) => RegExp.escape(word));
  const copy = plan.copy.normalize('NFC').replaceAll(new RegExp(words.join(String.raw`\s+`), 'gu'), to);
  if (copy === plan.copy.normalize('NFC')) throw new Error(`“${from}” is not in the copy`);
  return { ...plan, copy, text: PlanText.ofCopy(copy) };
}

/** The five as they should have been written, as far as a pen can mend them. */
export function correctedPlans(): Map<string, SeedPlan> {
  return new Map(
    [...seedPlans()].map(([seed, plan]) => [
      seed,
      (corrections[seed] ?? []).reduce((mended, [from, to]) => reword(mended, from, to), plan),
    ]),
  );
}
