import type { Context } from '../context.ts';
import type { PostFacts } from './post.commands.ts';
import type { EnteredPost, PostState } from './post.state.ts';

type Known = Pick<Context, 'organizations' | 'posts' | 'postKinds'>;

/** What the rules must know about posts that are to be entered, in their order. */
export async function gatherPostFacts(
  { organizations, posts, postKinds }: Known,
  entered: readonly EnteredPost[],
): Promise<PostFacts[]> {
  const places = [...new Set(entered.map(({ organization }) => organization))];
  const [known, held] = await Promise.all([
    organizations.read(places),
    posts.ofKinds(places, [...new Set(entered.map(({ kind }) => kind))]),
  ]);
  const versions = new Map(known.map((each) => [each.id, each.versions]));
  const recorded = new Set(held.map(({ id }) => id));
  // What is on record already stands as it is there, not as the input repeats it.
  const all = [...held, ...entered.filter(({ id }) => !recorded.has(id))];
  const seats = Map.groupBy(all, seatOf);
  return entered.map((post) => ({
    kind: postKinds.get(post.kind) ?? null,
    organization: versions.get(post.organization) ?? null,
    others: (seats.get(seatOf(post)) ?? []).filter(({ id }) => id !== post.id),
  }));
}

const seatOf = ({ organization, kind }: EnteredPost | PostState): string => `${organization}/${kind}`;
