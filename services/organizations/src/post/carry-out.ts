import type { Rejection } from '@thidua/domain-kit';
import { step, type WriteContext } from '@thidua/event-kit';
import { type Refusal, toRefusal } from '@thidua/federation-kit';
import type { Context } from '../context.ts';
import { postAggregate } from './post.aggregate.ts';
import type { PostCommand } from './post.commands.ts';
import { decidePost } from './post.decide.ts';
import { postRefusals } from './post.refusals.ts';
import type { PostState } from './post.state.ts';

type Code = keyof typeof postRefusals;

/** A rejection of this module as the member of a result union. */
export const refuse = (rejection: Rejection): Refusal =>
  toRefusal(postRefusals, rejection as Rejection<Code>);

/** A command and the post that it is about. */
export interface Addressed {
  readonly id: string;
  readonly command: PostCommand;
}

/**
 * Runs commands on posts, all or none; gives them in the order of the commands, or why the first of them was
 * refused. The commands are made anew, with new facts, after a lost race.
 */
export async function carryOut(
  { writer, posts }: Pick<Context, 'writer' | 'posts'>,
  makeCommands: () => Promise<readonly Addressed[]>,
  write: WriteContext,
): Promise<readonly [PostState, ...PostState[]] | Rejection> {
  const stepOf = ({ id, command }: Addressed) =>
    step(postAggregate, id, (state) => decidePost(command, state));
  const outcome = await writer.execute(async () => (await makeCommands()).map(stepOf), write);
  if (!outcome.accepted) return outcome.rejection;
  const [first, ...rest] = await posts.read(outcome.ids);
  if (!first) throw new Error(`written and not found: ${outcome.ids.join(', ')}`);
  return [first, ...rest];
}
