import type { Connection, Model, Schema } from 'mongoose';

/**
 * The model of a collection, made once a connection. Typed by the stored document alone: nothing here uses
 * hydrated documents, virtuals or hooks, so mongoose's wider type would only be in the way.
 */
export function modelOf<Document>(
  connection: Connection,
  collection: string,
  schema: Schema<Document>,
): Model<Document> {
  const known: unknown = connection.models[collection];
  return (known ?? connection.model(collection, schema, collection)) as Model<Document>;
}
