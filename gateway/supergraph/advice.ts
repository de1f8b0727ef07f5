const advice: Readonly<Record<string, string>> = {
  EXTERNAL_MISSING_ON_BASE: 'Declare the field in the service that owns the type, or drop @external.',
  FIELD_TYPE_MISMATCH: 'Give the field one type in all services; the owner of the type decides which.',
  INCONSISTENT_DESCRIPTION:
    'Word the description alike everywhere, or keep the type in federation-kit/src/shared.graphql.',
  INCONSISTENT_ENTITY: 'Give the type its @key in each service that names it.',
  INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM:
    'List the same values in all services, or keep the enum in one of them.',
  INVALID_FIELD_SHARING:
    'Only the owner resolves a field: remove it elsewhere, or mark it @shareable in all services.',
  INVALID_GRAPHQL: 'Correct the schema file named above.',
  KEY_FIELDS_MISSING: 'Declare every field that the @key names.',
  SATISFIABILITY_ERROR: 'Give the type a resolvable @key in the service that owns the field.',
  UNUSED_ENUM_TYPE: 'Use the enum or remove it.',
};

/** What to do about a composition code. */
export function adviceFor(code: string): string {
  return (
    advice[code] ??
    'Look the code up in the composition rules of Apollo Federation 2 and make the services agree.'
  );
}
