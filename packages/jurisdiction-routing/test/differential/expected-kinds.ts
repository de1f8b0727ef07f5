/** What random operations must have had among them, so that "no difference" says something. */
export const kindsOfOperations = [
  'alias',
  'asked-twice',
  'named-fragment',
  'inline-fragment',
  'type-fragment',
  'skip',
  'include',
  'variable',
  'variable-default',
  'forward',
  'backward',
  'after',
  'before',
  'no-page-size',
  'narrowed',
  'unknown-id',
  'refused-page',
  'refusal',
  'error-in-a-row',
  'more-follows',
  'empty-page',
  'null',
  'data',
  'linked',
  'linked-page',
  '3-instances:several-asked',
  '34-instances:one-asked',
  '34-instances:several-asked',
];

/** What only fetches have: the gateway makes no others of its own. */
export const kindsOfFetches = [...kindsOfOperations, 'query', 'mutation', 'entities', 'condition-default'];
