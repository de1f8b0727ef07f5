import type { Validity } from '@thidua/domain-kit';

/** One kind of post, as the facts tell it. */
export interface PostKind extends Validity {
  readonly code: string;
  readonly labelVi: string;
  readonly labelEn: string;
  /** Where its holders stand in the list of an organization: the lowest first. */
  readonly rank: number;
  /** Has an organization one holder of it at a time? */
  readonly isSingle: boolean;
}

/** Every kind of post by its code. */
export type PostKinds = ReadonlyMap<string, PostKind>;
