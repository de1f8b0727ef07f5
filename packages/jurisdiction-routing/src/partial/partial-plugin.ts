import type { PartialAnswers } from './partial-answers.ts';

interface Responding {
  readonly contextValue: object;
  readonly response: {
    readonly body:
      | { readonly kind: 'single'; readonly singleResult: { extensions?: Record<string, unknown> } }
      | { readonly kind: 'incremental' };
  };
}

/**
 * A plugin for Apollo Server 4 or 5 that writes `extensions.partial`, a list of `{ logical, jurisdiction }`, into the
 * answers in which parts are missing.
 */
export function partialPlugin(partial: PartialAnswers) {
  const willSendResponse = ({ contextValue, response: { body } }: Responding): Promise<void> => {
    const missing = partial.of(contextValue);
    if (missing.length > 0 && body.kind === 'single') {
      body.singleResult.extensions = { ...body.singleResult.extensions, partial: missing };
    }
    return Promise.resolve();
  };
  return { requestDidStart: () => Promise.resolve({ willSendResponse }) };
}
