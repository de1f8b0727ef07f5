import type { Entry, LegalDay } from '@thidua/domain-kit';
import type { MovementAlias, MovementContent } from './movement.content.ts';

/** A wording, and who entered it: it may come later, and from somebody else, than the movement. */
export interface EnteredAlias extends MovementAlias {
  readonly entry: Entry;
}

export interface MovementState {
  readonly id: string;
  /** The day on which its issuer is to be seen. */
  readonly issuerAsOf: LegalDay;
  readonly entry: Entry;
  readonly content: Omit<MovementContent, 'aliases'> & { readonly aliases: readonly EnteredAlias[] };
}
