import type { GraphQLFormattedError } from 'graphql';

/**
 * An instance says that it is not the one to ask, or not now. WRONG_HOME: the unit is at home elsewhere; FENCED: it
 * is being handed over; BEHIND: the instance does not know the sender's version of the directory yet.
 */
export interface OwnerRefusal {
  readonly code: 'WRONG_HOME' | 'FENCED' | 'BEHIND';
  /** The version of the directory that the instance has, where it says so. */
  readonly have: number | null;
}

const codes = new Set<unknown>(['WRONG_HOME', 'FENCED', 'BEHIND'] satisfies OwnerRefusal['code'][]);

/** What an error says of who owns the unit: `extensions: { code, routing: { have } }`; null for another error. */
export function ownerRefusal({ extensions }: GraphQLFormattedError): OwnerRefusal | null {
  const code = extensions?.['code'];
  if (!codes.has(code)) return null;
  const { have } = (extensions?.['routing'] ?? {}) as { have?: unknown };
  return { code: code as OwnerRefusal['code'], have: typeof have === 'number' ? have : null };
}

/** The first of them among errors. */
export function firstRefusal(errors: readonly GraphQLFormattedError[] = []): OwnerRefusal | null {
  for (const error of errors) {
    const refusal = ownerRefusal(error);
    if (refusal) return refusal;
  }
  return null;
}
