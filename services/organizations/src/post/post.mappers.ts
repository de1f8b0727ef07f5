import type { PostState } from './post.state.ts';

/** What stands behind the SDL type: the parent that its resolvers get. */
export type PostMapper = PostState;
