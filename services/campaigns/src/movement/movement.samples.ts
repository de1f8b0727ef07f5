import type { MovementFacts } from './movement.commands.ts';
import type { MovementContent } from './movement.content.ts';
import { named, type NamedMovement } from './named-movement.ts';

/** For specs: a true movement, as it stands by itself, and what is known around it. */
export const movementContent = (change: Partial<MovementContent> = {}): MovementContent => ({
  issuerId: 'organization.t4dyhl6t',
  title: 'Tăng thu ngân sách địa phương',
  aliases: [],
  planNumber: '231/KH-UBND',
  planIssuedOn: '2019-09-17',
  period: { from: '2019-01-01', to: '2025-12-31' },
  launchedBy: 'thành phố',
  legalBasis: null,
  source: null,
  isConfirmed: true,
  ...change,
});

export const movementFacts = (change: Partial<MovementFacts> = {}): MovementFacts => ({
  issuerLife: { validFrom: null, validTo: '2025-07-01' },
  namesakes: [],
  today: '2026-11-21',
  ...change,
});

export const known = (id: string, change: Partial<MovementContent> = {}): NamedMovement =>
  named(id, movementContent(change));
