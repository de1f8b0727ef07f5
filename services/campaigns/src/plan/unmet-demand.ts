import { reject, type Rejection } from '@thidua/domain-kit';
import type { Demand } from './plan-terms.ts';

const codes = {
  LINKED_MOVEMENT: 'TOO_FEW_LINKED_MOVEMENTS',
  MODEL_OR_WORK: 'TOO_FEW_MODELS_OR_WORKS',
  MEASURABLE_TARGET: 'TOO_FEW_MEASURABLE_TARGETS',
} as const satisfies Partial<Record<Demand['kind'], string>>;

/** How many a paper holds of what plans may demand, and where they stand; what it is not asked for is left out. */
type Held = Partial<Record<keyof typeof codes, { readonly count: number; readonly path: readonly string[] }>>;

/** A plan as it is named to people, with its demands. */
export interface Demanding {
  readonly plan: string;
  readonly demands: readonly Demand[];
}

/** The first demand of a plan that a paper does not meet. */
export function unmetDemand({ plan, demands }: Demanding, held: Held): Rejection | null {
  for (const { kind, minimum, source } of demands) {
    if (!isCounted(kind)) continue;
    const found = held[kind];
    if (found && found.count < minimum)
      return reject(codes[kind], {
        path: found.path,
        params: { count: String(found.count), minimum: String(minimum), words: source.text, plan },
      });
  }
  return null;
}

const isCounted = (kind: Demand['kind']): kind is keyof typeof codes => kind in codes;
