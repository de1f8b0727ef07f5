import type { Command, Entry, LegalDay, Validity } from '@thidua/domain-kit';
import type { MovementAlias, MovementContent } from './movement.content.ts';
import type { NamedMovement } from './named-movement.ts';

/** What the commands must know besides the aggregate. */
export interface MovementFacts {
  /** When the issuer existed. */
  readonly issuerLife: Validity;
  /** Movements of the same issuer that share a name or the number of the plan. */
  readonly namesakes: readonly NamedMovement[];
  readonly today: LegalDay;
}

export type CatalogueMovement = Command<
  'CatalogueMovement',
  {
    readonly id: string;
    readonly content: MovementContent;
    readonly entry: Entry;
    readonly facts: MovementFacts;
  }
>;

export type AddMovementAlias = Command<
  'AddMovementAlias',
  {
    readonly id: string;
    readonly alias: MovementAlias;
    readonly entry: Entry;
    readonly facts: Pick<MovementFacts, 'namesakes'>;
  }
>;

export type MovementCommand = CatalogueMovement | AddMovementAlias;
