import type { DomainEvent } from '@thidua/domain-kit';
import { unitKeyOf } from '@thidua/domain-kit';
import {
  type AggregateType,
  type EventStore,
  type KeysetOrder,
  newEntityId,
  type ServiceDefinition,
  snapshotsOf,
  step,
} from '@thidua/event-kit';
import { loadTypeDefs, pageRequest, toConnection } from '@thidua/federation-kit';
import type { BaseContext } from '../base-context.ts';
import type { ServiceOptions } from '../start-service.ts';

/** A small service for this kit's own specs: each organization's notes. */
interface Note {
  readonly id: string;
  readonly text: string;
}
type Noted = DomainEvent<'Noted', Note>;

const note: AggregateType<Note, Noted> = {
  ...{ name: 'note', owner: 'campaigns', collection: 'notes', indexes: [], upcasters: {} },
  evolve: (_state, { data }) => data,
  publish: () => null,
  keys: ({ text }) => ({ text }),
};

const notesDefinition: ServiceDefinition = { logical: 'campaigns', aggregates: [note], projections: [] };

const notesTypeDefs = `${loadTypeDefs(import.meta.url)}
  type Note @key(fields: "id") @routedEntity(key: "id") { id: ID! text: String! }
  type NoteEdge { cursor: String! node: Note! }
  type NoteConnection {
    nodes: [Note!]!
    edges: [NoteEdge!]!
    pageInfo: PageInfo!
    totalCount: Int!
    completeness: JurisdictionCompleteness!
  }
  input NoteInput { organizationId: ID! text: String! }
  type Query {
    note(id: ID!): Note @routedBy(arg: "id")
    notes(first: Int, after: String): NoteConnection! @scatter
  }
  type Mutation {
    note(input: NoteInput!): Note @routedBy(arg: "input.organizationId")
    noteUnrouted(input: NoteInput!): Note
  }
`;

interface NotesContext extends BaseContext {
  readonly store: EventStore;
}

const byText: KeysetOrder = [{ path: 'keys.text', direction: 1 }];
interface NoteArguments {
  readonly input: { readonly organizationId: string; readonly text: string };
}

async function takeNote(_: unknown, { input }: NoteArguments, context: NotesContext): Promise<Note> {
  const data = { id: newEntityId('note', unitKeyOf(input.organizationId)), text: input.text };
  await context.writer.execute(() => [step(note, data.id, () => [{ type: 'Noted', data } as const])], {
    ...{ actor: 'person.x', correlationId: context.requestId, effectiveOn: null },
  });
  return data;
}

const notesResolvers = {
  Query: {
    note: (_: unknown, { id }: { id: string }, { store }: NotesContext) => snapshotsOf(store, note).byId(id),
    notes: async (_: unknown, args: object, { store, homes }: NotesContext) => {
      const request = pageRequest(args, byText);
      const notes = snapshotsOf(store, note);
      const page = await notes.page({ filter: await homes.owned(notes), ...request });
      return toConnection(page, request, ({ snapshot }) => snapshot.state);
    },
  },
  Mutation: { note: takeNote, noteUnrouted: takeNote },
};

export const notesService: Omit<ServiceOptions<NotesContext>, 'environment'> = {
  definition: notesDefinition,
  typeDefs: notesTypeDefs,
  resolvers: notesResolvers,
  context: (base, { store }) => ({ ...base, store }),
};
