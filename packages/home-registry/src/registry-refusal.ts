/** Why the registry did not do as it was told. All but EPOCH_MOVED will be refused again. */
export const refusalCodes = [
  /** The statement is not one, not fresh, or not signed by the key that its sender was admitted with. */
  'BAD_STATEMENT',
  /** No administrator has admitted such an instance, or its identity was withdrawn. */
  'INSTANCE_UNKNOWN',
  /** The instance, or its key, belongs to another jurisdiction. */
  'OTHER_JURISDICTION',
  /** The unit is not in the tree: place it first. */
  'UNIT_UNKNOWN',
  /** Somebody changed the unit's home since the caller looked: look again. */
  'EPOCH_MOVED',
  'ALREADY_HOME',
  /** There must always be a home for units that have none of their own. */
  'DEFAULT_STAYS',
  /** Records lie at the present home, and no data moves by a change of the map. Tools say this, which can look. */
  'DATA_STAYS',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A refusal of the registry. For operators and instances: officials never meet it. */
export class RegistryRefusal extends Error {
  override readonly name = 'RegistryRefusal';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
