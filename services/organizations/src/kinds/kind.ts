import type { Validity } from '@thidua/domain-kit';
import type { OrganizationLevel } from '../organization/organization.state.ts';

/** One kind of organization, as the facts tell it, with the time in which the law knew it. */
export interface Kind extends Validity {
  readonly code: string;
  readonly labelVi: string;
  readonly labelEn: string;
  /** `UNIT` for administrative units; everything else is a body below one. */
  readonly category: string;
  /** The level of a unit of this kind; null for a body, whatever level the facts give as usual for it. */
  readonly level: OrganizationLevel | null;
  /** How it is written before a name: the full word, then short forms of it. Empty where names do not bear it. */
  readonly nameForms: readonly string[];
}

/** Every kind by its code. */
export type Kinds = ReadonlyMap<string, Kind>;
