/** A jurisdiction whose part is missing in an answer. */
export interface MissingJurisdiction {
  readonly logical: string;
  readonly jurisdiction: string;
}

/**
 * Keeps, for each request of a client, whose parts are missing: Apollo Gateway drops the extensions of subgraphs,
 * so a plugin of the server has to put them into the answer.
 */
export class PartialAnswers {
  readonly #missing = new WeakMap<object, Map<string, MissingJurisdiction>>();

  /** Notes that a part is missing in the answer to the request with this context; again is the same as once. */
  note(context: object, missing: MissingJurisdiction): void {
    let all = this.#missing.get(context);
    if (!all) this.#missing.set(context, (all = new Map()));
    all.set(`${missing.logical}/${missing.jurisdiction}`, missing);
  }

  /** What is missing in the answer to the request with this context. */
  of(context: object): readonly MissingJurisdiction[] {
    return [...(this.#missing.get(context)?.values() ?? [])];
  }
}
