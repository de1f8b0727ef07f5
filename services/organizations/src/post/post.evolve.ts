import type { PostEvent } from './post.events.ts';
import type { PostState } from './post.state.ts';

/** The state after an event. Never refuses: what happened, happened. */
export function evolvePost(state: PostState | undefined, event: PostEvent): PostState {
  switch (event.type) {
    case 'PostAppointed':
    case 'PostTranscribed':
      return event.data;
    case 'PostLeft':
      if (!state) throw new Error(`left before it was known: ${event.data.id}`);
      return { ...state, validTo: event.data.validTo, leftBy: event.data.basis };
  }
}
