import { Unauthenticated } from './unauthenticated.ts';

const shape = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** The token of an `authorization` header, null without the header. Throws Unauthenticated on any other form. */
export function bearerToken(header: string | undefined): string | null {
  if (header === undefined) return null;
  const token = shape.exec(header)?.[1];
  if (token === undefined) throw new Unauthenticated();
  return token;
}
