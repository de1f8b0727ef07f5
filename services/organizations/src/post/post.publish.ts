import { postAppointedV1, postLeftV1, postTranscribedV1 } from '@thidua/event-contracts';
import { type Publication, publication } from '@thidua/event-kit';
import type { PostEvent } from './post.events.ts';
import type { PostState } from './post.state.ts';

/** Private event → public contract. By which decision a post was given or left stays here, as does every name. */
export function publishPostEvent(event: PostEvent): Publication {
  switch (event.type) {
    case 'PostAppointed':
      return publication(postAppointedV1, holding(event.data));
    case 'PostTranscribed':
      return publication(postTranscribedV1, holding(event.data));
    case 'PostLeft': {
      const { id, validTo } = event.data;
      return publication(postLeftV1, { id, validTo });
    }
  }
}

const holding = ({ id, organization, person, title, kind, validFrom, validTo }: PostState) => ({
  ...{ id, organization, person, title, kind, validFrom, validTo },
});
