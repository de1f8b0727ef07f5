import { readPosts } from '@thidua/samples';
import { refusalFields } from '../graph/graph-client.ts';
import { inTurn, type LoadStep } from './load-step.ts';

const transcribePosts = `mutation ($input: TranscribePostsInput!) {
  transcribePosts(input: $input) { ${refusalFields} }
}`;

/** The posts that the documents show. */
export function posts(): LoadStep {
  const entered = readPosts().map(({ id, unit, person, name, title, kind, validFrom, validTo, basis }) => ({
    ...{ id, organizationId: `organization.${unit}`, personId: person, personName: name },
    ...{ title, kind, validFrom, validTo, basis },
  }));
  const item = {
    what: 'posts',
    as: 'archivist' as const,
    mutation: transcribePosts,
    input: { idempotencyKey: 'sample/posts', posts: entered },
    size: entered.length,
  };
  return { label: 'chức vụ / posts', waves: inTurn([item]) };
}
