import type { DomainEvent, Entry, LegalDay } from '@thidua/domain-kit';
import type { MovementAlias, MovementContent } from './movement.content.ts';

export type MovementCatalogued = DomainEvent<
  'MovementCatalogued',
  {
    readonly id: string;
    readonly issuerAsOf: LegalDay;
    readonly entry: Entry;
    readonly content: MovementContent;
  }
>;

export type MovementAliasAdded = DomainEvent<
  'MovementAliasAdded',
  { readonly id: string; readonly alias: MovementAlias; readonly entry: Entry }
>;

export type MovementEvent = MovementCatalogued | MovementAliasAdded;
