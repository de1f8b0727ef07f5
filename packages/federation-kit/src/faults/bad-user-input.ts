import { GraphQLError } from 'graphql';

export interface BadUserInput {
  readonly en: string;
  readonly vi: string;
  readonly argument?: string;
  /** What exactly is wrong, stable for programs. */
  readonly reason?: string;
}

/** An argument that cannot be used, for places that have no refusal to answer with: code BAD_USER_INPUT. */
export function badUserInput({ en, vi, ...detail }: BadUserInput): GraphQLError {
  return new GraphQLError(en, { extensions: { code: 'BAD_USER_INPUT', messageVi: vi, ...detail } });
}
