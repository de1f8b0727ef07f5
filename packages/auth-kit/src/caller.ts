/** Who asks: a person, or nobody in particular. Rights are looked up, the token carries none. */
export interface Caller {
  readonly personId: string | null;
}

/** A request without a token: it reads what is public. */
export const anonymous: Caller = Object.freeze({ personId: null });
