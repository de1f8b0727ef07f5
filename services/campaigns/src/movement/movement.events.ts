import type { DomainEvent, LegalDay } from '@thidua/domain-kit';
import type { MovementAlias, MovementContent } from './movement.content.ts';

export type MovementCatalogued = DomainEvent<
  'MovementCatalogued',
  { readonly id: string; readonly issuerAsOf: LegalDay; readonly content: MovementContent }
>;

export type MovementAliasAdded = DomainEvent<
  'MovementAliasAdded',
  { readonly id: string; readonly alias: MovementAlias }
>;

export type MovementEvent = MovementCatalogued | MovementAliasAdded;
