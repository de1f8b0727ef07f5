import { type Decision, firstRejection, reject, type Rejection } from '@thidua/domain-kit';
import type { AddMovementAlias, CatalogueMovement, MovementCommand } from './movement.commands.ts';
import type { MovementContent } from './movement.content.ts';
import type { MovementEvent } from './movement.events.ts';
import type { MovementState } from './movement.state.ts';
import { namesOf, nameKey } from './named-movement.ts';
import { checkName, checkPlanNumber } from './rules/check-namesakes.ts';
import { checkPlanDay, dayWithin } from './rules/check-plan-day.ts';

/** The rules of the movement aggregate: (command, state) → events, or the first thing that stands against it. */
export function decideMovement(
  command: MovementCommand,
  state: MovementState | undefined,
): Decision<MovementEvent> {
  switch (command.type) {
    case 'CatalogueMovement':
      return catalogueMovement(command, state);
    case 'AddMovementAlias':
      return addMovementAlias(command, state);
  }
}

function catalogueMovement(
  { data: { id, content, entry, facts } }: CatalogueMovement,
  state: MovementState | undefined,
): Decision<MovementEvent> {
  if (state) return reject('MOVEMENT_EXISTS', { params: { id } });
  const { planNumber, planIssuedOn, period } = content;
  const { namesakes, issuerLife, today } = facts;
  const issuerAsOf = dayWithin(issuerLife, planIssuedOn ?? period.from ?? today);
  const names = namedPlaces(content).map((place) => checkName(place, content, namesakes));
  return (
    firstRejection(
      checkPlanDay(planIssuedOn, facts),
      checkPlanNumber(planNumber, planIssuedOn, namesakes),
      checkOwnNames(content),
      ...names,
    ) ?? [{ type: 'MovementCatalogued', data: { id, issuerAsOf, entry, content } }]
  );
}

function addMovementAlias(
  { data: { id, alias, entry, facts } }: AddMovementAlias,
  state: MovementState | undefined,
): Decision<MovementEvent> {
  if (!state) return reject('MOVEMENT_UNKNOWN', { path: ['movementId'], params: { id } });
  const path = ['alias', 'text'];
  const place = { text: alias.text, path };
  if (namesOf(state.content).includes(nameKey(alias.text)))
    return reject('MOVEMENT_NAME_KNOWN', { path, params: { name: alias.text } });
  return (
    checkName(place, state.content, facts.namesakes) ?? [
      { type: 'MovementAliasAdded', data: { id, alias, entry } },
    ]
  );
}

/** Two wordings that are one spelling are one name: the second says nothing. */
function checkOwnNames(content: MovementContent): Rejection | null {
  const keys = namesOf(content);
  const again = namedPlaces(content).find((_place, index) => keys.indexOf(keys[index] ?? '') < index);
  return again ? reject('MOVEMENT_NAME_KNOWN', { path: again.path, params: { name: again.text } }) : null;
}

const namedPlaces = ({ title, aliases }: MovementContent) => [
  { text: title, path: ['title'] },
  ...aliases.map(({ text }, index) => ({ text, path: ['aliases', String(index), 'text'] })),
];
